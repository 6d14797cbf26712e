package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Apart.Reason;
import org.newsclaims.engine.grouping.Apart.Respect;

/** Tells what keeps two events apart, and what they share: how much each respect weighs, and what it consists of. */
final class Comparison {
    private final PairModel model;
    private final List<Fingerprint> one;
    private final List<Fingerprint> other;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> alike = new ArrayList<>();

    private Comparison(PairModel model, List<Fingerprint> one, List<Fingerprint> other) {
        this.model = model;
        this.one = one;
        this.other = other;
    }

    static Apart apart(PairModel model, List<Fingerprint> one, List<Fingerprint> other) {
        Comparison comparison = new Comparison(model, one, other);
        Map<Respect, Double> weights = comparison.weights();
        for (Respect respect : Respect.values()) {
            comparison.tell(weights.get(respect), Said.in(respect, one, other));
        }
        comparison.reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        comparison.alike.sort(Comparator.comparingDouble(Reason::weight));
        return new Apart(comparison.probability(), comparison.ruledOut(), comparison.reasons, comparison.alike);
    }

    private void tell(double weight, Said said) {
        if (said.differs()) {
            reasons.add(said.apart(weight));
        }
        if (said.agrees()) {
            alike.add(said.alike(weight));
        }
    }

    /** Means over all pairs of articles. */
    private Map<Respect, Double> weights() {
        Map<Respect, Double> sums = new EnumMap<>(Respect.class);
        for (Fingerprint a : one) {
            for (Fingerprint b : other) {
                model.against(Features.of(a, b)).forEach((respect, weight) -> sums.merge(respect, weight, Double::sum));
            }
        }
        int pairs = one.size() * other.size();
        sums.replaceAll((respect, sum) -> sum / pairs);
        return sums;
    }

    private double probability() {
        double sum = 0;
        for (Fingerprint a : one) {
            for (Fingerprint b : other) {
                sum += model.clipped(model.logOdds(a, b));
            }
        }
        return 1 / (1 + Math.exp(-sum / (one.size() * other.size())));
    }

    private boolean ruledOut() {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> DayConflict.between(a, b)));
    }
}
