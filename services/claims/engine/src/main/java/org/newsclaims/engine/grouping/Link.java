package org.newsclaims.engine.grouping;

/**
 * How likely two articles report the same happening.
 *
 * @param logOdds natural log of the odds; positive when same is likelier than not
 * @param features what was compared
 */
record Link(double logOdds, FingerprintFeatures features) {
    /** Probability in (0, 1). */
    public double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
