package org.newsclaims.engine.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Mentions> mentioned = new HashMap<>();
        for (Content content : all) {
            content.weights().forEach((concept, weight) -> mentioned
                    .computeIfAbsent(concept, any -> new Mentions())
                    .add(weight));
        }
        String[] concepts = mentioned.keySet().stream().sorted().toArray(String[]::new);
        weights = new double[concepts.length];
        double total = Math.max(FEW, all.size());
        for (int number = 0; number < concepts.length; number++) {
            numbers.put(concepts[number], number);
            Mentions mentions = mentioned.get(concepts[number]);
            double common = COMMON * Math.max(0, mentions.statements - REPEATED) / total;
            weights[number] = mentions.weight * Math.max(LEAST, 1 - common);
        }
    }

    int number(String concept) {
        return numbers.get(concept);
    }

    /** What it weighs in news at large, less where it is common in the event. */
    double weight(int number) {
        return weights[number];
    }

    private static final class Mentions {
        /** In news at large. */
        private double weight = Double.POSITIVE_INFINITY;

        private int statements;

        void add(double weightThere) {
            weight = Math.min(weight, weightThere);
            statements++;
        }
    }
}
