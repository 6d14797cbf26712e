package org.newsclaims.engine.attribution;

import java.util.Arrays;

/**
 * Hashed features of a run of positions, row after row. A feature is a template number and up to three values; only its
 * hash is kept, so no names are stored anywhere. Reusable after {@link #clear()}; not thread-safe.
 */
public final class FeatureRows {
    private int[] ids = new int[4096];
    private int size;
    private int[] starts = new int[256];
    private int rows;
    private long[] scratch = new long[256];

    /** Forgets all rows. */
    public void clear() {
        size = 0;
        rows = 0;
    }

    /** Begins the next row; features added from now on are its own. */
    public void beginRow() {
        if (rows + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[rows++] = size;
        starts[rows] = size;
    }

    public int rows() {
        return rows;
    }

    /** First index into {@link #id} of a row; {@code start(row + 1)} is one past its last. */
    public int start(int row) {
        return row < rows ? starts[row] : size;
    }

    /** A feature's full 32-bit hash; models mask it to their table. */
    public int id(int index) {
        return ids[index];
    }

    /** Room for {@code size} numbers, which whoever asks next may overwrite. */
    long[] scratch(int size) {
        if (scratch.length < size) {
            scratch = new long[size * 2];
        }
        return scratch;
    }

    /** The hashes of rows {@code from} to {@code to}, copied. */
    public int[] copy(int from, int to) {
        return Arrays.copyOfRange(ids, start(from), start(to));
    }

    void add(int template) {
        push(finish(template * 0x9E3779B1));
    }

    void add(int template, int a) {
        push(finish(mix(template * 0x9E3779B1, a)));
    }

    void add(int template, int a, int b) {
        push(finish(mix(mix(template * 0x9E3779B1, a), b)));
    }

    void add(int template, int a, int b, int c) {
        push(finish(mix(mix(mix(template * 0x9E3779B1, a), b), c)));
    }

    private void push(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    static int mix(int h, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(h ^ k, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
