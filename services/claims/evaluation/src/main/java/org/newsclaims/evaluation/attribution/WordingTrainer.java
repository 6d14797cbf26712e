package org.newsclaims.evaluation.attribution;

import java.util.List;
import org.newsclaims.engine.attribution.Exp;
import org.newsclaims.engine.attribution.WordingModel;

/**
 * Trains the model of the wording by AdaGrad on logistic loss, on top of log odds that are known without it; the weights
 * of all passes but the first are averaged. The same cases give the same bits.
 */
final class WordingTrainer {
    private static final int ROWS = 1 << 20;
    private static final int PASSES = 4;
    private static final float RATE = 0.01f;
    private static final float L2 = 0.003f;
    private static final int MOST = 127;

    private final List<int[]> features;
    private final boolean[] targets;
    private final double[] known;

    /** @param known log odds of each case without its wording */
    WordingTrainer(List<int[]> features, boolean[] targets, double[] known) {
        this.features = features;
        this.targets = targets;
        this.known = known;
    }

    /** Trains on the cases of some numbers. */
    WordingModel train(int[] cases) {
        float[] weights = new float[ROWS];
        float[] squares = new float[ROWS];
        float[] sums = new float[ROWS];
        int[] order = cases.clone();
        FixedSequence sequence = new FixedSequence();
        for (int pass = 0; pass < PASSES; pass++) {
            sequence.shuffle(order);
            for (int c : order) {
                step(c, weights, squares);
            }
            for (int i = 0; pass > 0 && i < ROWS; i++) {
                sums[i] += weights[i] / (PASSES - 1);
            }
        }
        return packed(sums);
    }

    private void step(int c, float[] weights, float[] squares) {
        double sum = known[c];
        for (int id : features.get(c)) {
            sum += weights[id & ROWS - 1];
        }
        float error = (float) ((targets[c] ? 1 : 0) - 1 / (1 + Exp.of(-sum)));
        for (int id : features.get(c)) {
            int i = id & ROWS - 1;
            float g = error - L2 * weights[i];
            squares[i] += g * g;
            weights[i] += RATE * g / (float) Math.sqrt(squares[i] + 1e-6f);
        }
    }

    private static WordingModel packed(float[] weights) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        byte[] packed = new byte[ROWS];
        for (int i = 0; i < ROWS; i++) {
            packed[i] = (byte) Math.round(weights[i] / largest * MOST);
        }
        return new WordingModel(packed, largest / MOST);
    }
}
