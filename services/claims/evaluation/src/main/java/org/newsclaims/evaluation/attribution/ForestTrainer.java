package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsclaims.engine.attribution.Exp;
import org.newsclaims.engine.attribution.Forest;

/**
 * Gradient boosting of regression trees for logistic loss. Which cases and facts a tree sees comes from a fixed sequence of
 * numbers, so that the same cases give the same bits.
 */
final class ForestTrainer {
    private final Bins bins;
    private final float[] targets;
    private final ForestOptions options;
    private FixedSequence sequence;

    /** @param targets probabilities, one per case */
    ForestTrainer(Bins bins, float[] targets, ForestOptions options) {
        this.bins = bins;
        this.targets = targets;
        this.options = options;
    }

    /** Trains on the cases of some numbers. */
    Forest train(int[] cases) {
        sequence = new FixedSequence();
        double mean = 0;
        for (int i : cases) {
            mean += targets[i];
        }
        mean /= cases.length;
        double base = StrictMath.log(mean / (1 - mean));
        double[] sums = new double[bins.cases()];
        Arrays.fill(sums, base);
        ForestBuilder forest = new ForestBuilder(bins, options.rate(), (float) base);
        float[] gradients = new float[sums.length];
        float[] weights = new float[sums.length];
        for (int t = 0; t < options.trees(); t++) {
            for (int i : cases) {
                double p = 1 / (1 + Exp.of(-sums[i]));
                gradients[i] = (float) (targets[i] - p);
                weights[i] = (float) (p * (1 - p));
            }
            TreeGrower grower = new TreeGrower(bins, gradients, weights, options, drawFacts());
            TreeNode tree = grower.grow(drawCases(cases));
            forest.add(tree);
            for (int i : cases) {
                sums[i] += forest.value(tree, i);
            }
        }
        return forest.build();
    }

    private int[] drawFacts() {
        List<Integer> drawn = new ArrayList<>();
        for (int f = 0; f < bins.facts(); f++) {
            if (bins.count(f) > 1 && sequence.draw(options.share())) {
                drawn.add(f);
            }
        }
        return drawn.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] drawCases(int[] cases) {
        int[] drawn = new int[cases.length];
        int n = 0;
        for (int i : cases) {
            if (sequence.draw(options.share())) {
                drawn[n++] = i;
            }
        }
        return Arrays.copyOf(drawn, n);
    }
}
