package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** Collects the numbers that the judge weighs, in a fixed order. */
final class FactRow {
    private float[] values = new float[128];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    /** Adds the log odds of a probability, kept within seven either way. */
    void odds(double p) {
        double kept = Math.max(0.001, Math.min(0.999, p));
        add(StrictMath.log(kept / (1 - kept)));
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
