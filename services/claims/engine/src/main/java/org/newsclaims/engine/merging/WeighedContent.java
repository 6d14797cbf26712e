package org.newsclaims.engine.merging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsclaims.engine.terms.Thesaurus;

/**
 * The concepts of one statement with what they weigh within its event, in the form that comparing two of them many times
 * needs. Concepts have numbers, ascending with the alphabet.
 */
final class WeighedContent {
    /** Ascending. */
    private final int[] concepts;

    private final double[] weights;
    private final double sum;
    private final Thesaurus.Entry[] senses;
    /** Places of the concepts that the thesaurus knows, weightiest first, of one weight by the alphabet. */
    private final int[] known;

    /**
     * @param content of a statement of the event
     * @param numbers by concept of the event
     * @param byNumber what each concept weighs
     */
    WeighedContent(Content content, Map<String, Integer> numbers, double[] byNumber) {
        String[] names = content.weights().keySet().toArray(String[]::new);
        concepts = new int[names.length];
        weights = new double[names.length];
        senses = new Thesaurus.Entry[names.length];
        double total = 0;
        for (int i = 0; i < names.length; i++) {
            concepts[i] = numbers.get(names[i]);
            weights[i] = byNumber[concepts[i]];
            senses[i] = content.senses().get(names[i]);
            total += weights[i];
        }
        sum = total;
        known = IntStream.range(0, names.length)
                .filter(i -> senses[i].isKnown())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Weight of all concepts. */
    double sum() {
        return sum;
    }

    double weight(int place) {
        return weights[place];
    }

    Thesaurus.Entry senses(int place) {
        return senses[place];
    }

    /** What both have. */
    Shared shared(WeighedContent other) {
        double shared = 0;
        double most = 0;
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < concepts.length && j < other.concepts.length) {
            int one = concepts[i];
            int two = other.concepts[j];
            if (one == two) {
                shared += weights[i];
                most = Math.max(most, weights[i]);
                count++;
            }
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return new Shared(shared, most, count);
    }

    /** Weight of the weightiest concept that the other lacks; 0 when there is none. */
    double mostAgainst(WeighedContent other) {
        double most = 0;
        for (int i = 0; i < concepts.length; i++) {
            if (weights[i] > most && Arrays.binarySearch(other.concepts, concepts[i]) < 0) {
                most = weights[i];
            }
        }
        return most;
    }

    /** Places of the concepts that the other lacks and the thesaurus knows, weightiest first. */
    int[] unmatched(WeighedContent other) {
        int[] places = new int[known.length];
        int count = 0;
        for (int place : known) {
            if (Arrays.binarySearch(other.concepts, concepts[place]) < 0) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /**
     * Concepts that two statements share.
     *
     * @param weight of all of them
     * @param telling of the weightiest
     * @param count how many
     */
    record Shared(double weight, double telling, int count) {}
}
