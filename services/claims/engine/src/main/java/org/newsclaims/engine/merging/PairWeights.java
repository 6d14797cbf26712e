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

    /** Cover, joint, unmatched, shared concepts, quotation, run, against, possible, numbers, days, names, replaced; the bias last. */
    private static final double[] WEIGHTS = {
        2.58, 1.89, -0.33, 0.0, 0.79, 0.5, -2.63, -2.01, 0.88, 1.14, -0.22, -1.66, -2.09
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
