package org.newsclaims.evaluation.syntax;

import java.util.Arrays;

/** Numbers the features that come often enough. First all are counted, then the frequent ones are numbered. */
final class FeatureIndex {
    private static final int COUNTER_BITS = 27;

    private final int cutoff;
    private byte[] counters = new byte[1 << COUNTER_BITS];
    private int[] keys = new int[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int size;

    FeatureIndex(int cutoff) {
        this.cutoff = cutoff;
    }

    void count(int[] features, int n) {
        for (int i = 0; i < n; i++) {
            int at = features[i] * 0x9E3779B1 >>> 32 - COUNTER_BITS;
            if (counters[at] < cutoff && ++counters[at] == cutoff) {
                number(features[i]);
            }
        }
    }

    /** Ends the counting and frees what it needed. */
    void close() {
        counters = null;
    }

    private void number(int feature) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(feature);
        if (numbers[slot] == 0) {
            keys[slot] = feature;
            numbers[slot] = ++size;
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(int feature) {
        int slot = (feature ^ feature >>> 16) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(keys.length) + 1;
        slot &= keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Replaces features by their numbers, leaves rare ones out, and answers how many remain. */
    int look(int[] features, int n, int[] out) {
        int found = 0;
        for (int i = 0; i < n; i++) {
            int number = numbers[slot(features[i])];
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
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                features[numbers[i] - 1] = keys[i];
            }
        }
        return Arrays.copyOf(features, size);
    }
}
