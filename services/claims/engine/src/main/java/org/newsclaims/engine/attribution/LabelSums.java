package org.newsclaims.engine.attribution;

/**
 * Sums of packed weights, label by label, as whole numbers: sums of parts added up are the sum of the whole. Of at most 256
 * features together.
 */
final class LabelSums {
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final long ODD = 0x000000FF00FF00FFL;
    /** Where the number of features is counted, above the lanes of the odd labels. */
    private static final int COUNT = 48;

    /** Labels 0, 2, 4 and 6 in sixteen bits each. */
    private long even;
    /** Labels 1, 3 and 5, and how many features there are. */
    private long odd;

    void clear() {
        even = 0;
        odd = 0;
    }

    /** Adds some features: the sums of their rows, as {@link #even(long)} and {@link #odd(long)} part them. */
    void add(long evenLanes, long oddLanes) {
        even += evenLanes;
        odd += oddLanes;
    }

    void add(LabelSums other) {
        add(other.even, other.odd);
    }

    static long even(long row) {
        return row & EVEN;
    }

    static long odd(long row) {
        return (row >>> 8 & ODD) + (1L << COUNT);
    }

    /** Adds the sum of each label, times {@code scale}, to {@code scores[at .. at + labels)}. */
    void addTo(float[] scores, int at, float scale) {
        int bias = (int) (odd >>> COUNT) * ChainModel.BIAS;
        for (int y = 0; y < ChainLabels.COUNT; y++) {
            long lanes = (y & 1) == 0 ? even : odd;
            int sum = (int) (lanes >>> (8 * (y & ~1))) & 0xFFFF;
            scores[at + y] += (sum - bias) * scale;
        }
    }
}
