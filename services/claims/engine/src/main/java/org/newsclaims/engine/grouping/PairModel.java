package org.newsclaims.engine.grouping;

/** Turns the features of a pair into log odds: logistic regression with fixed weights. */
public final class PairModel {
    private static final int LARGE = 16;
    /** Cosine of beginnings of words below which two articles share next to nothing. */
    private static final double NOTHING = 0.08;

    private final double bias;
    private final double[] weights;
    private final double[] demands = new double[LARGE + 1];
    private final double bound;

    /**
     * @param bias constant
     * @param weights one for each of {@link FingerprintFeatures#NAMES}
     * @param cut least mean log odds at which an article and a group are one event
     * @param step by how much more two groups must agree for every doubling of the smaller one, up to 16 articles
     * @param bound no pair counts for as much as this, either way
     */
    public PairModel(double bias, double[] weights, double cut, double step, double bound) {
        if (weights.length != FingerprintFeatures.NAMES.size()) {
            throw new IllegalArgumentException("expected " + FingerprintFeatures.NAMES.size() + " weights");
        }
        this.bias = bias;
        this.weights = weights.clone();
        this.bound = bound;
        for (int i = 0; i < demands.length; i++) {
            demands[i] = cut + step * Math.log(Math.max(1, i)) / Math.log(2);
        }
    }

    static PairModel shipped() {
        return Holder.SHIPPED;
    }

    /** What dates rule out is at most at the lower bound, and so no link. */
    double logOdds(Fingerprint a, Fingerprint b) {
        double sum = sum(FingerprintFeatures.of(a, b));
        return DayConflict.between(a, b) ? Math.min(sum, -bound) : sum;
    }

    /**
     * Log odds of pairs that may be linked; infinitely low, at little cost, for the many whose dates rule out one happening,
     * and for those that share next to nothing. Of the ECB+ pairs that reach even odds none falls to the latter.
     */
    double linkOdds(Fingerprint a, Fingerprint b) {
        if (DayConflict.between(a, b)) {
            return Double.NEGATIVE_INFINITY;
        }
        Overlap shared = Overlap.ofBeginnings(a.profile(), b.profile());
        return shared.beginnings(false) < NOTHING
                ? Double.NEGATIVE_INFINITY
                : sum(FingerprintFeatures.of(a, b, shared.withTerms()));
    }

    /** Without regard to conflicts of dates. */
    double logOdds(FingerprintFeatures features) {
        return sum(features);
    }

    /** As if neither article told a date. */
    double withoutDays(FingerprintFeatures features) {
        double sum = sum(features);
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            if (FingerprintFeatures.OF_DAYS.get(i)) {
                sum -= weights[i] * values[i];
            }
        }
        return sum;
    }

    private double sum(FingerprintFeatures features) {
        double sum = bias;
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /**
     * Log odds drawn in towards 0, the more the larger they are, so that one pair cannot outvote many. Larger ones stay larger:
     * were all beyond a limit the same, which of them are joined first would be left to the ids of articles.
     */
    double bounded(double logOdds) {
        return bound * logOdds / Math.sqrt(bound * bound + logOdds * logOdds);
    }

    /** Least mean log odds at which two groups, the smaller of this size, are one event. */
    double demand(int smaller) {
        return demands[Math.min(smaller, LARGE)];
    }

    private static final class Holder {
        static final PairModel SHIPPED = PairModelText.shipped();
    }
}
