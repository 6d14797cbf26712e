package org.newsclaims.engine.coreference;

import java.util.Arrays;

/** Numbers of the features that hold, hashed into a table of fixed size. */
public final class HashedFeatures {
    /** Size of the table; a power of two. */
    public static final int SPACE = 1 << 15;

    /** What small values become, which most are. */
    private static final int[] SECOND = mixed(0x7F4A7C15);

    private static final int[] THIRD = mixed(0x2545F491);

    private int[] numbers = new int[64];
    private int size;

    /** A feature of a template and its values. */
    void add(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1;
        h = mix(h ^ a) * 31 + mixed(b, 0x7F4A7C15, SECOND);
        h = mix(h) * 31 + mixed(c, 0x2545F491, THIRD);
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = mix(h) & SPACE - 1;
    }

    private static int[] mixed(int salt) {
        int[] mixed = new int[128];
        for (int value = 0; value < mixed.length; value++) {
            mixed[value] = mix(value + salt);
        }
        return mixed;
    }

    private static int mixed(int value, int salt, int[] small) {
        return value >= 0 && value < small.length ? small[value] : mix(value + salt);
    }

    private static int mix(int x) {
        int h = x * 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 13;
    }

    void clear() {
        size = 0;
    }

    /** The numbers, in the order they were found. */
    public int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    int number(int i) {
        return numbers[i];
    }

    int size() {
        return size;
    }
}
