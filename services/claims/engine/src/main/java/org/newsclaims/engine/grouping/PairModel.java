package org.newsclaims.engine.grouping;

/** Turns the features of a pair into log odds: logistic regression with fixed weights. */
public final class PairModel {
    private final double bias;
    private final double[] weights;
    private final double cut;
    private final double clip;

    /**
     * @param bias constant
     * @param weights one for each of {@link Features#NAMES}
     * @param cut mean log odds above which two groups are one event
     * @param clip no pair counts for more than this, either way
     */
    public PairModel(double bias, double[] weights, double cut, double clip) {
        if (weights.length != Features.NAMES.size()) {
            throw new IllegalArgumentException("expected " + Features.NAMES.size() + " weights");
        }
        this.bias = bias;
        this.weights = weights.clone();
        this.cut = cut;
        this.clip = clip;
    }

    static PairModel shipped() {
        return Holder.SHIPPED;
    }

    Link link(Fingerprint a, Fingerprint b) {
        Features features = Features.of(a, b);
        return new Link(logOdds(features), features);
    }

    double logOdds(Fingerprint a, Fingerprint b) {
        return logOdds(Features.of(a, b));
    }

    private double logOdds(Features features) {
        double sum = bias;
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    double clipped(double logOdds) {
        return Math.max(-clip, Math.min(clip, logOdds));
    }

    double cut() {
        return cut;
    }

    private static final class Holder {
        static final PairModel SHIPPED = PairModelText.shipped();
    }
}
