package org.newsclaims.engine.coreference;

import java.util.Arrays;

/** Numbers of the features that hold, hashed into a table of fixed size. */
public final class HashedFeatures {
    /** Size of the table; a power of two. */
    public static final int SPACE = 1 << 15;

    private int[] numbers = new int[64];
    private int size;

    /** A feature of a template and its values. */
    void add(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1;
        h = mix(h ^ a) * 31 + mix(b + 0x7F4A7C15);
        h = mix(h) * 31 + mix(c + 0x2545F491);
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = mix(h) & SPACE - 1;
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
