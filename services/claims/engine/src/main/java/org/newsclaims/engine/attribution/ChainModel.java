package org.newsclaims.engine.attribution;

/**
 * A linear-chain conditional random field over hashed features. One long per feature: seven signed weights of eight bits
 * (as 128 + weight), one per label, and on top eight bits of the feature's hash, which tell it from others that fall on
 * the same place. A feature lives on one of {@link #PROBES} neighbouring places; what is not found weighs nothing.
 *
 * @param table power-of-two many rows; 0 is an empty one
 * @param scale what one unit of weight is worth
 * @param transitions score of label b after label a in edge context e, at {@code (e * labels + a) * labels + b};
 *     forbidden ones are {@link Float#NEGATIVE_INFINITY}
 */
public record ChainModel(long[] table, float scale, float[] transitions) {
    /** How many edge contexts there are. */
    public static final int EDGES = 16;

    /** Places a feature may live on. */
    public static final int PROBES = 4;

    /** What is added to a weight to make it positive. */
    static final int BIAS = 128;

    /** First place of a feature; the others follow within the same aligned group of {@link #PROBES}. */
    public static int place(int id, int mask) {
        return id & mask;
    }

    /** The k-th place of a feature whose first one is {@code place}. */
    public static int probe(int place, int k) {
        return place & -PROBES | (place + k) & (PROBES - 1);
    }

    /** Mark of a feature in its row, 1 to 255. */
    public static int mark(int id) {
        int mark = id >>> 24;
        return mark == 0 ? 1 : mark;
    }

    /** Packs weights, each -127 to 127, into a row. */
    public static long row(int id, int[] weights) {
        long row = (long) mark(id) << 56;
        for (int y = 0; y < ChainLabels.COUNT; y++) {
            row |= (long) (weights[y] + BIAS) << (8 * y);
        }
        return row;
    }

    /** Adds the weights of a row's features to {@code scores[at .. at + labels)}. */
    void score(FeatureRows rows, int row, float[] scores, int at) {
        LabelSums sums = new LabelSums();
        sum(rows, row, sums);
        sums.addTo(scores, at, scale);
    }

    /** Adds the weights of a row's features to their sums. */
    void sum(FeatureRows rows, int row, LabelSums sums) {
        int begin = rows.start(row);
        int end = rows.start(row + 1);
        add(rows, begin, end, fetched(rows, begin, end), begin, sums);
    }

    /** Adds the weights of each row's features to the sums of that row, all fetched before any is looked at. */
    void sum(FeatureRows rows, LabelSums[] sums) {
        int end = rows.start(rows.rows());
        long[] met = fetched(rows, 0, end);
        for (int row = 0; row < rows.rows(); row++) {
            add(rows, rows.start(row), rows.start(row + 1), met, 0, sums[row]);
        }
    }

    /** What stands on the first places of features: loads that do not wait for each other, before any that does. */
    private long[] fetched(FeatureRows rows, int begin, int end) {
        int mask = table.length - 1;
        long[] met = rows.scratch(end - begin);
        for (int i = begin; i < end; i++) {
            met[i - begin] = table[rows.id(i) & mask];
        }
        return met;
    }

    private void add(FeatureRows rows, int begin, int end, long[] met, int origin, LabelSums sums) {
        long even = 0;
        long odd = 0;
        for (int i = begin; i < end; i++) {
            int id = rows.id(i);
            long value = met[i - origin];
            if (value >>> 56 != mark(id)) {
                value = elsewhere(id);
            }
            if (value != 0) {
                even += LabelSums.even(value);
                odd += LabelSums.odd(value);
            }
        }
        sums.add(even, odd);
    }

    /** The row of a feature that is not on its first place; 0 when it has none. */
    private long elsewhere(int id) {
        long mark = mark(id);
        int place = id & table.length - 1;
        for (int k = 1; k < PROBES; k++) {
            long value = table[probe(place, k)];
            if (value >>> 56 == mark) {
                return value;
            }
        }
        return 0;
    }
}
