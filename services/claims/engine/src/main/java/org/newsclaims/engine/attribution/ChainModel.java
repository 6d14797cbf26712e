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

    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int BIAS = 128;

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
        int mask = table.length - 1;
        int begin = rows.start(row);
        int count = rows.start(row + 1) - begin;
        long[] met = rows.scratch(count);
        for (int i = 0; i < count; i++) { // loads that do not wait for each other, before any that does
            met[i] = table[rows.id(begin + i) & mask];
        }
        long even = 0;
        long odd = 0;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int id = rows.id(begin + i);
            long value = met[i];
            if (value >>> 56 != mark(id)) {
                value = elsewhere(id);
            }
            if (value != 0) {
                even += value & LANES;
                odd += value >>> 8 & LANES;
                found++;
            }
        }
        int bias = found * BIAS;
        for (int y = 0; y < ChainLabels.COUNT; y++) {
            long lanes = (y & 1) == 0 ? even : odd;
            int sum = (int) (lanes >>> (8 * (y & ~1))) & 0xFFFF;
            scores[at + y] += (sum - bias) * scale;
        }
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
