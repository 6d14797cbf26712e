package org.newsclaims.evaluation.syntax;

/** Numbers the features that come often enough. First all are counted, which numbers the frequent ones. */
final class SyntaxFeatureIndex {
    private static final int COUNTER_BITS = 27;

    private final int cutoff;
    private byte[] counters = new byte[1 << COUNTER_BITS];
    /** Feature in the upper half, its number from 1 in the lower; 0 is free. */
    private long[] slots = new long[1 << 16];

    private int shift = 16;
    private int size;

    SyntaxFeatureIndex(int cutoff) {
        this.cutoff = cutoff;
    }

    void count(int[] features, int n) {
        for (int i = 0; i < n; i++) {
            int at = spread(features[i]) >>> 32 - COUNTER_BITS;
            if (counters[at] < cutoff && ++counters[at] == cutoff) {
                number(features[i]);
            }
        }
    }

    /** Ends the counting and frees what it needed. */
    void close() {
        counters = null;
    }

    private static int spread(int feature) {
        return feature * 0x9E3779B1;
    }

    private void number(int feature) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            shift--;
            for (long slot : old) {
                if (slot != 0) {
                    slots[slot((int) (slot >>> 32))] = slot;
                }
            }
        }
        int slot = slot(feature);
        if (slots[slot] == 0) {
            slots[slot] = (long) feature << 32 | ++size;
        }
    }

    private int slot(int feature) {
        int slot = spread(feature) >>> shift;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != feature) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Replaces features by their numbers, leaves rare ones out, and answers how many remain. */
    int look(int[] features, int n, int[] out) {
        int found = 0;
        for (int i = 0; i < n; i++) {
            int number = (int) slots[slot(features[i])];
            if (number != 0) {
                out[found++] = number - 1;
            }
        }
        return found;
    }

    int size() {
        return size;
    }

    /** The features by their numbers. */
    int[] features() {
        int[] features = new int[size];
        for (long slot : slots) {
            if (slot != 0) {
                features[(int) slot - 1] = (int) (slot >>> 32);
            }
        }
        return features;
    }
}
