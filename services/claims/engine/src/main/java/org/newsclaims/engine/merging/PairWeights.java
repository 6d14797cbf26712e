package org.newsclaims.engine.merging;

/**
 * Weights of a logistic regression that tells from a few features whether two statements by one speaker say the same.
 * Fitted on the tuning half of the made-up claim groups of the evaluation module, which says how.
 */
final class PairWeights {
    /** Place of the feature that one says the contrary of the other. */
    static final int AGAINST = 6;
    /** Place of the feature that a telling word stands in another's place. */
    static final int REPLACED = 11;
    /** Words in a row that are worth comparing for alone. */
    static final int RUN = 5;

    /** Cover, joint, unmatched, shared concepts, quotation, run, against, possible, numbers, days, names, replaced, alike; the bias last. */
    private static final double[] WEIGHTS = {
        2.43, 1.65, -0.14, 0.0, 0.75, 0.5, -2.25, -1.28, 1.23, 0.96, -0.35, -1.5, 2.02, -1.36
    };

    private PairWeights() {}

    static double probability(double[] features) {
        double sum = WEIGHTS[WEIGHTS.length - 1];
        for (int i = 0; i < features.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
