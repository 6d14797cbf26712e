package org.newsclaims.engine.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How telling each concept is within one event. What half the event's statements mention (the participants, the place)
 * tells little and weighs little.
 */
final class EventWeights {
    private static final double COMMON = 2;
    private static final double LEAST = 0.15;
    /** Of so few statements nothing is common; so many may be wordings of one claim. */
    private static final double FEW = 6;

    private static final int REPEATED = 2;

    /** Ascending with the alphabet. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final double[] weights;

    /** @param all what the statements of the event say, one entry each */
    EventWeights(List<Content> all) {
        Map<String, Double> inNews = new TreeMap<>();
        for (Content content : all) {
            content.weights().forEach((concept, weight) -> inNews.merge(concept, weight, Math::min));
        }
        inNews.keySet().forEach(concept -> numbers.put(concept, numbers.size()));
        int[] statements = new int[numbers.size()];
        for (Content content : all) {
            content.weights().keySet().forEach(concept -> statements[numbers.get(concept)]++);
        }
        weights = new double[numbers.size()];
        double total = Math.max(FEW, all.size());
        inNews.forEach((concept, weight) -> {
            int number = numbers.get(concept);
            double common = COMMON * Math.max(0, statements[number] - REPEATED) / total;
            weights[number] = weight * Math.max(LEAST, 1 - common);
        });
    }

    int number(String concept) {
        return numbers.get(concept);
    }

    /** What it weighs in news at large, less where it is common in the event. */
    double weight(int number) {
        return weights[number];
    }
}
