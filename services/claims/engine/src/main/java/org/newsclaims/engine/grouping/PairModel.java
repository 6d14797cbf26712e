package org.newsclaims.engine.grouping;

import java.util.EnumMap;
import java.util.Map;
import org.newsclaims.engine.grouping.Apart.Respect;

/** Turns the features of a pair into log odds: logistic regression with fixed weights. */
public final class PairModel {
    private static final int LARGE = 16;
    /** Cosine of beginnings of words below which two articles share next to nothing. */
    private static final double NOTHING = 0.08;

    private final double bias;
    private final double[] weights;
    private final double[] typical;
    private final double[] demands = new double[LARGE + 1];
    private final double clip;

    /**
     * @param bias constant
     * @param weights one for each of {@link Features#NAMES}
     * @param typical mean of each feature over pairs of articles of one event
     * @param cut least mean log odds at which an article and a group are one event
     * @param step by how much more two groups must agree for every doubling of the smaller one, up to 16 articles
     * @param clip no pair counts for more than this, either way
     */
    public PairModel(double bias, double[] weights, double[] typical, double cut, double step, double clip) {
        if (weights.length != Features.NAMES.size() || typical.length != weights.length) {
            throw new IllegalArgumentException("expected " + Features.NAMES.size() + " weights and means");
        }
        this.bias = bias;
        this.weights = weights.clone();
        this.typical = typical.clone();
        this.clip = clip;
        for (int i = 0; i < demands.length; i++) {
            demands[i] = cut + step * Math.log(Math.max(1, i)) / Math.log(2);
        }
    }

    static PairModel shipped() {
        return Holder.SHIPPED;
    }

    Link link(Fingerprint a, Fingerprint b) {
        Features features = Features.of(a, b);
        return new Link(logOdds(a, b, features), features);
    }

    double logOdds(Fingerprint a, Fingerprint b) {
        return logOdds(a, b, Features.of(a, b));
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
                : sum(Features.of(a, b, shared.withTerms()));
    }

    /** Without regard to conflicts of dates. */
    double logOdds(Features features) {
        return sum(features);
    }

    /** As if neither article told a date. */
    double withoutDays(Features features) {
        double sum = sum(features);
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            if (Features.RESPECTS.get(i) == Respect.DATE) {
                sum -= weights[i] * values[i];
            }
        }
        return sum;
    }

    /** What dates rule out is at most at the lower clip, and so no link. */
    private double logOdds(Fingerprint a, Fingerprint b, Features features) {
        double sum = sum(features);
        return DayConflict.between(a, b) ? Math.min(sum, -clip) : sum;
    }

    private double sum(Features features) {
        double sum = bias;
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** By respect, by how much the log odds fall short of those of a typical pair of one event; symmetric. */
    Map<Respect, Double> against(Features features) {
        Map<Respect, Double> against = new EnumMap<>(Respect.class);
        for (Respect respect : Respect.values()) {
            against.put(respect, 0.0);
        }
        double[] values = features.values();
        for (int i = 0; i < weights.length; i++) {
            against.merge(Features.RESPECTS.get(i), weights[i] * (typical[i] - values[i]), Double::sum);
        }
        return against;
    }

    double clipped(double logOdds) {
        return Math.max(-clip, Math.min(clip, logOdds));
    }

    /** Least mean log odds at which two groups, the smaller of this size, are one event. */
    double demand(int smaller) {
        return demands[Math.min(smaller, LARGE)];
    }

    private static final class Holder {
        static final PairModel SHIPPED = PairModelText.shipped();
    }
}
