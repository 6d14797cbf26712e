package org.newsclaims.evaluation.attribution;

import java.util.Arrays;

/** Grows one regression tree on gradients by exhaustive search over bins. */
final class TreeGrower {
    private final Bins bins;
    private final float[] gradients;
    private final float[] weights;
    private final ForestOptions options;
    private final int[] facts;
    private int[] spare = new int[0];
    /** Gradient and weight of the cases of a node, side by side and in their order. */
    private float[] pairs = new float[0];

    TreeGrower(Bins bins, float[] gradients, float[] weights, ForestOptions options, int[] facts) {
        this.bins = bins;
        this.gradients = gradients;
        this.weights = weights;
        this.options = options;
        this.facts = facts;
    }

    TreeNode grow(int[] cases) {
        spare = new int[cases.length];
        pairs = new float[2 * cases.length];
        return grow(cases, 0, cases.length, 0);
    }

    private TreeNode grow(int[] cases, int from, int to, int depth) {
        double gradient = 0;
        double weight = 0;
        for (int k = from; k < to; k++) {
            pairs[2 * k] = gradients[cases[k]];
            pairs[2 * k + 1] = weights[cases[k]];
            gradient += pairs[2 * k];
            weight += pairs[2 * k + 1];
        }
        Split best = depth < options.depth() && weight >= 2 * options.least()
                ? split(cases, from, to, gradient, weight)
                : null;
        if (best == null) {
            return TreeNode.leaf(gradient / (weight + options.ridge()));
        }
        int middle = part(cases, from, to, best);
        return new TreeNode(
                0, best.fact(), best.bin(), grow(cases, from, middle, depth + 1), grow(cases, middle, to, depth + 1));
    }

    private record Split(int fact, int bin, double gain) {}

    private Split split(int[] cases, int from, int to, double gradient, double weight) {
        Split best = null;
        double whole = gradient * gradient / (weight + options.ridge());
        double[] sums = new double[2 * Bins.MOST];
        for (int fact : facts) {
            Arrays.fill(sums, 0);
            byte[] column = bins.of(fact);
            for (int k = from; k < to; k++) {
                int at = 2 * column[cases[k]];
                sums[at] += pairs[2 * k];
                sums[at + 1] += pairs[2 * k + 1];
            }
            double low = 0;
            double lowWeight = 0;
            for (int b = 0; b + 1 < bins.count(fact); b++) {
                low += sums[2 * b];
                lowWeight += sums[2 * b + 1];
                double highWeight = weight - lowWeight;
                if (lowWeight >= options.least() && highWeight >= options.least()) {
                    double high = gradient - low;
                    double gain = low * low / (lowWeight + options.ridge())
                            + high * high / (highWeight + options.ridge())
                            - whole;
                    if (gain > (best == null ? 1e-6 : best.gain())) {
                        best = new Split(fact, b, gain);
                    }
                }
            }
        }
        return best;
    }

    /** Stable partition; answers where the second part begins. */
    private int part(int[] cases, int from, int to, Split split) {
        byte[] column = bins.of(split.fact());
        int low = from;
        int high = 0;
        for (int k = from; k < to; k++) {
            if (column[cases[k]] <= split.bin()) {
                cases[low++] = cases[k];
            } else {
                spare[high++] = cases[k];
            }
        }
        System.arraycopy(spare, 0, cases, low, high);
        return low;
    }
}
