package org.newsclaims.evaluation.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A multiclass perceptron whose weights are averaged over all examples. */
final class AveragedPerceptron {
    private final int classes;
    private final float[] weights;
    /** Sum of each weight's changes times when they came. */
    private final double[] timed;

    private long now = 1;

    AveragedPerceptron(int classes, int features) {
        this.classes = classes;
        this.weights = new float[Math.multiplyExact(classes, features)];
        this.timed = new double[weights.length];
    }

    void score(int[] features, int n, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < n; i++) {
            int row = features[i] * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    /** Counts one example. */
    void tick() {
        now++;
    }

    /** Makes {@code right} more and {@code wrong} less likely. */
    void update(int[] features, int n, int right, int wrong) {
        for (int i = 0; i < n; i++) {
            int row = features[i] * classes;
            weights[row + right] += 1;
            timed[row + right] += now;
            weights[row + wrong] -= 1;
            timed[row + wrong] -= now;
        }
    }

    /** The averaged weights in eight bits, the strongest features first. */
    Quantised quantise(int[] hashes, int most) {
        float[] average = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            average[i] = (float) (weights[i] - timed[i] / now);
        }
        float scale = 127 / largest(average);
        double[] strength = new double[hashes.length];
        byte[][] rows = new byte[hashes.length][];
        for (int f = 0; f < hashes.length; f++) {
            byte[] row = new byte[classes];
            for (int c = 0; c < classes; c++) {
                int w = Math.round(average[f * classes + c] * scale);
                row[c] = (byte) Math.max(-127, Math.min(127, w));
                strength[f] += Math.abs(average[f * classes + c]);
            }
            rows[f] = row;
        }
        int[] order = IntStream.range(0, hashes.length)
                .filter(f -> !isZero(rows[f]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -strength[f]).thenComparing(f -> f))
                .limit(most)
                .mapToInt(f -> f)
                .toArray();
        return new Quantised(
                Arrays.stream(order).map(f -> hashes[f]).toArray(),
                Arrays.stream(order).mapToObj(f -> rows[f]).toArray(byte[][]::new));
    }

    private static boolean isZero(byte[] row) {
        for (byte w : row) {
            if (w != 0) {
                return false;
            }
        }
        return true;
    }

    /** The weight that only one in ten thousand exceeds; those are clipped. */
    private static float largest(float[] average) {
        float[] sizes = new float[average.length];
        int n = 0;
        for (float w : average) {
            if (w != 0) {
                sizes[n++] = Math.abs(w);
            }
        }
        Arrays.sort(sizes, 0, n);
        return sizes[Math.max(0, n - 1 - n / 10000)];
    }

    /**
     * Weights ready to be written.
     *
     * @param hashes the features
     * @param rows their weights by class
     */
    record Quantised(int[] hashes, byte[][] rows) {}
}
