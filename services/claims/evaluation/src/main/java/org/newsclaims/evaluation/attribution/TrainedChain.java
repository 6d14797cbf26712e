package org.newsclaims.evaluation.attribution;

import java.util.Arrays;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.ChainModel;

/**
 * What training leaves: exact weights by feature.
 *
 * @param index the features
 * @param weights {@link ChainLabels#COUNT} per feature
 * @param transitions as in {@link ChainModel}
 */
record TrainedChain(FeatureIndex index, float[] weights, float[] transitions) {
    private static final int L = ChainLabels.COUNT;

    /** Packs into a table of 2^bits rows with weights of eight bits; frequent features find a place first. */
    ChainModel pack(int bits) {
        float scale = scale();
        long[] table = new long[1 << bits];
        long[] order = new long[index.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) -index.count(i) << 32 | i;
        }
        Arrays.sort(order);
        int lost = 0;
        int[] row = new int[L];
        for (long entry : order) {
            int i = (int) entry;
            boolean any = false;
            for (int y = 0; y < L; y++) {
                row[y] = Math.max(-127, Math.min(127, Math.round(weights[i * L + y] / scale)));
                any |= row[y] != 0;
            }
            if (any && !store(table, index.id(i), row)) {
                lost++;
            }
        }
        if (lost > 0) {
            System.err.printf("%d of %d features found no place%n", lost, order.length);
        }
        return new ChainModel(table, scale, transitions);
    }

    private static boolean store(long[] table, int id, int[] row) {
        int place = id & table.length - 1;
        for (int k = 0; k < ChainModel.PROBES; k++) {
            int at = ChainModel.probe(place, k);
            if (table[at] == 0) {
                table[at] = ChainModel.row(id, row);
                return true;
            }
            if (table[at] >>> 56 == ChainModel.mark(id)) {
                return false;
            }
        }
        return false;
    }

    /** All but one weight in ten thousand fit into 127 steps; the rest is cut. */
    private float scale() {
        float[] sizes = new float[weights.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(weights[i]);
        }
        Arrays.sort(sizes);
        float bound = sizes.length == 0 ? 1 : sizes[(int) ((sizes.length - 1) * 0.9999)];
        return Math.max(bound, 1e-6f) / 127;
    }
}
