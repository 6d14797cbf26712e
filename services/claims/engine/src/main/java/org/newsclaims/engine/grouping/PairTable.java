package org.newsclaims.engine.grouping;

import java.util.Arrays;

/** A number for each pair of small integers, in either order; open addressing, no boxes. */
final class PairTable {
    private static final long FREE = -1;
    private static final int FIRST_SIZE = 1 << 10;
    /** Spreads consecutive numbers over the table (golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = free(FIRST_SIZE);
    private double[] values = new double[FIRST_SIZE];
    private int held;

    /** Where the pair is, or would be; good until the next {@link #put}. */
    int slot(int one, int other) {
        long key = key(one, other);
        int slot = start(key);
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    boolean has(int slot) {
        return keys[slot] != FREE;
    }

    double value(int slot) {
        return values[slot];
    }

    /** @param slot of that pair, which the table does not have yet */
    void put(int slot, int one, int other, double value) {
        keys[slot] = key(one, other);
        values[slot] = value;
        if (++held * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = free(oldKeys.length * 2);
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = start(oldKeys[i]);
                while (keys[slot] != FREE) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int start(long key) {
        return (int) ((key * SPREAD) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private static long[] free(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
