package org.newsclaims.engine.attribution;

/**
 * Turns a proposal's facts into a probability by logistic regression.
 *
 * @param weights one per fact, and the intercept last
 * @param floor proposals below this probability are dropped
 */
public record Judge(double[] weights, double floor) {
    /** Trusts the second stage's own probability. */
    public static Judge trusting(double floor) {
        return new Judge(null, floor);
    }

    double probability(Proposal proposal) {
        if (weights == null) {
            return proposal.some();
        }
        double sum = weights[weights.length - 1];
        for (int i = 0; i < proposal.facts().length; i++) {
            sum += weights[i] * proposal.facts()[i];
        }
        return 1 / (1 + Exp.of(-sum));
    }
}
