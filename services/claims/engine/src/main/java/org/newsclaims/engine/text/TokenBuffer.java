package org.newsclaims.engine.text;

import java.util.Arrays;

/** Tokens while they are being found. */
final class TokenBuffer {
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    TokenBuffer(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
    }

    void add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            int capacity = size + (size >> 1) + 8;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = (byte) kind.ordinal();
    }

    int size() {
        return size;
    }

    /** Forgets all but the first. */
    void keep(int first) {
        size = first;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    TokenKind kind(int i) {
        return TokenKind.of(kinds[i]);
    }

    boolean isGlued(int i) {
        return i > 0 && starts[i] == ends[i - 1];
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    byte[] kinds() {
        return Arrays.copyOf(kinds, size);
    }
}
