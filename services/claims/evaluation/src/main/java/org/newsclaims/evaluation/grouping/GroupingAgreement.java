package org.newsclaims.evaluation.grouping;

import java.util.HashMap;
import java.util.Map;

/**
 * How well a grouping agrees with the events set by hand.
 *
 * @param precision B-cubed precision (Bagga and Baldwin 1998)
 * @param recall B-cubed recall
 * @param rand adjusted Rand index (Hubert and Arabie 1985)
 */
public record GroupingAgreement(double precision, double recall, double rand) {
    /** B-cubed F1. */
    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /**
     * @param gold event by article id
     * @param found the grouping's event by article id, for the same articles
     */
    public static GroupingAgreement of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Integer> goldSizes = new HashMap<>();
        Map<String, Integer> foundSizes = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        gold.forEach((id, event) -> {
            goldSizes.merge(event, 1, Integer::sum);
            foundSizes.merge(found.get(id), 1, Integer::sum);
            both.merge(event + ' ' + found.get(id), 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> entry : gold.entrySet()) {
            String group = found.get(entry.getKey());
            double shared = both.get(entry.getValue() + ' ' + group);
            precision += shared / foundSizes.get(group);
            recall += shared / goldSizes.get(entry.getValue());
        }
        double pairs = pairs(both);
        double foundPairs = pairs(foundSizes);
        double goldPairs = pairs(goldSizes);
        double all = gold.size() * (gold.size() - 1) / 2.0;
        double chance = foundPairs * goldPairs / all;
        double most = (foundPairs + goldPairs) / 2;
        double rand = most == chance ? 1 : (pairs - chance) / (most - chance);
        return new GroupingAgreement(precision / gold.size(), recall / gold.size(), rand);
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT, "B3 P %.3f R %.3f F1 %.3f, ARI %.3f", precision, recall, f1(), rand);
    }
}
