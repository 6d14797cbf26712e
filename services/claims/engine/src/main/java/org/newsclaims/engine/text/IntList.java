package org.newsclaims.engine.text;

import java.util.Arrays;

/** Growing list of ints. Not thread-safe. */
public final class IntList {
    private int[] values;
    private int size;

    /** @param capacity how many it has room for without growing, two at least */
    public IntList(int capacity) {
        values = new int[Math.max(capacity, 2)];
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
        }
        values[size++] = value;
    }

    public int get(int i) {
        return values[i];
    }

    public int size() {
        return size;
    }

    /** Forgets all but the first. */
    void keep(int first) {
        size = first;
    }

    /** The values so far; not to be changed. */
    public int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
