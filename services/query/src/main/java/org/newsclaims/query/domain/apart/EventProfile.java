package org.newsclaims.query.domain.apart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsclaims.records.view.TraitView;
import org.newsclaims.records.view.TraitsView;

/** How telling each name, number or word is for an event: the mean over its articles. */
record EventProfile(Map<String, Double> weights) {
    static EventProfile of(List<ArticleTelling> tellings, Function<TraitsView, List<TraitView>> respect) {
        Map<String, Double> weights = new TreeMap<>();
        for (ArticleTelling telling : tellings) {
            respect.apply(telling.traits())
                    .forEach(trait ->
                            weights.merge(trait.text(), (double) trait.weight() / tellings.size(), Double::sum));
        }
        return new EventProfile(weights);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The share of the weight of both that they have in common, from 0 to 1. */
    double overlap(EventProfile other) {
        double common = 0;
        double whole = 0;
        Map<String, Double> all = new TreeMap<>(weights);
        other.weights.forEach((text, weight) -> all.merge(text, weight, Math::max));
        for (Map.Entry<String, Double> entry : all.entrySet()) {
            whole += entry.getValue();
            common += Math.min(
                    weights.getOrDefault(entry.getKey(), 0.0), other.weights.getOrDefault(entry.getKey(), 0.0));
        }
        return whole == 0 ? 0 : common / whole;
    }

    /** Most telling first. */
    List<String> without(EventProfile other, int most) {
        return telling(weights, text -> !other.weights.containsKey(text), most);
    }

    /** What both have, most telling first. */
    List<String> shared(EventProfile other, int most) {
        Map<String, Double> sums = new TreeMap<>(weights);
        sums.replaceAll((text, weight) -> weight + other.weights.getOrDefault(text, 0.0));
        return telling(sums, other.weights::containsKey, most);
    }

    private static List<String> telling(Map<String, Double> weights, Predicate<String> wanted, int most) {
        List<Map.Entry<String, Double>> found = new ArrayList<>(weights.entrySet());
        found.removeIf(entry -> !wanted.test(entry.getKey()));
        found.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return found.stream().limit(most).map(Map.Entry::getKey).toList();
    }
}
