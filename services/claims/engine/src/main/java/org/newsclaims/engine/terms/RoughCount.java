package org.newsclaims.engine.terms;

/**
 * Tells of very many keys which were added more than once, in little room: keys share rooms, so that some that were added once
 * count as repeated, and never the other way round. Not thread-safe.
 */
public final class RoughCount {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
    private static final int ROOMS_A_KEY = 2;

    private final int[] rooms;

    /** @param keys how many will be added, repeated ones again */
    public RoughCount(int keys) {
        rooms = new int[Integer.highestOneBit(Math.max(1, ROOMS_A_KEY * keys)) * 2];
    }

    /** @param key a hash of what is counted */
    public void add(long key) {
        rooms[room(key)]++;
    }

    /** Whether a key may have been added more than once; when false, it surely was not. */
    public boolean mayBeRepeated(long key) {
        return rooms[room(key)] > 1;
    }

    private int room(long key) {
        return (int) (key * FACTOR >>> Integer.SIZE) & rooms.length - 1;
    }
}
