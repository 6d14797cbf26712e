package org.newsclaims.engine.quotation;

import java.util.Arrays;

/** Quotations while they are being found. */
final class QuotationBuffer {
    static final byte OPENED = 1;
    static final byte CLOSED = 2;
    static final byte SINGLE = 4;

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] continued = new int[16];
    private byte[] levels = new byte[16];
    private byte[] flags = new byte[16];
    private int size;

    /** Begins a quotation and answers its number. */
    int begin(int start, int level, int flag, int continues) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            continued = Arrays.copyOf(continued, capacity);
            levels = Arrays.copyOf(levels, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }
        starts[size] = start;
        levels[size] = (byte) level;
        flags[size] = (byte) flag;
        continued[size] = continues;
        return size++;
    }

    void end(int quotation, int end, boolean closed) {
        ends[quotation] = end;
        if (closed) {
            flags[quotation] |= CLOSED;
        }
    }

    int size() {
        return size;
    }

    boolean isSingle(int quotation) {
        return (flags[quotation] & SINGLE) != 0;
    }

    int start(int quotation) {
        return starts[quotation];
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    int[] continued() {
        return Arrays.copyOf(continued, size);
    }

    byte[] levels() {
        return Arrays.copyOf(levels, size);
    }

    byte[] flags() {
        return Arrays.copyOf(flags, size);
    }
}
