package org.newsclaims.engine.merging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.newsclaims.engine.terms.Thesaurus;

/**
 * The concepts of one statement with what they weigh within its event, in the form that comparing two of them many times
 * needs. Concepts have numbers, ascending with the alphabet.
 */
final class WeighedContent {
    private final Content content;
    /** Ascending. */
    private final int[] concepts;

    private final double[] weights;
    /** Which of them are names. */
    private final boolean[] names;

    private final double sum;
    private final double plainSum;
    private final double knownSum;
    private final Thesaurus.Entry[] senses;
    /** Places of the concepts that the thesaurus knows, weightiest first, of one weight by the alphabet. */
    private final int[] known;

    /**
     * @param content of a statement of the event
     * @param event what its concepts weigh in the event
     */
    WeighedContent(Content content, EventWeights event) {
        this.content = content;
        String[] all = content.weights().keySet().toArray(String[]::new);
        concepts = new int[all.length];
        weights = new double[all.length];
        names = new boolean[all.length];
        senses = new Thesaurus.Entry[all.length];
        double total = 0;
        double plain = 0;
        double told = 0;
        for (int i = 0; i < all.length; i++) {
            concepts[i] = event.number(all[i]);
            weights[i] = event.weight(concepts[i]);
            names[i] = content.names().contains(all[i]);
            senses[i] = content.senses().get(all[i]);
            total += weights[i];
            plain += names[i] ? 0 : weights[i];
            told += senses[i].isKnown() ? weights[i] : 0;
        }
        plainSum = plain;
        knownSum = told;
        sum = total;
        known = IntStream.range(0, all.length)
                .filter(i -> senses[i].isKnown())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Content content() {
        return content;
    }

    /** Weight of all concepts. */
    double sum() {
        return sum;
    }

    int concept(int place) {
        return concepts[place];
    }

    double weight(int place) {
        return weights[place];
    }

    Thesaurus.Entry senses(int place) {
        return senses[place];
    }

    /** Weight of the concepts that are no names. */
    double plainSum() {
        return plainSum;
    }

    /** Weight of the concepts that the thesaurus knows. */
    double knownSum() {
        return knownSum;
    }

    /** How many concepts. */
    int size() {
        return concepts.length;
    }

    /** What both have. */
    Shared shared(WeighedContent other) {
        double weight = 0;
        double plain = 0;
        int count = 0;
        int plainCount = 0;
        int i = 0;
        int j = 0;
        while (i < concepts.length && j < other.concepts.length) {
            int one = concepts[i];
            int two = other.concepts[j];
            if (one == two) {
                weight += weights[i];
                plain += names[i] ? 0 : weights[i];
                plainCount += names[i] ? 0 : 1;
                count++;
            }
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return new Shared(weight, plain, count, plainCount);
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
        boolean[] shared = sharedWith(other);
        int[] places = new int[known.length];
        int count = 0;
        for (int place : known) {
            if (!shared[place]) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private boolean[] sharedWith(WeighedContent other) {
        boolean[] shared = new boolean[concepts.length];
        int i = 0;
        int j = 0;
        while (i < concepts.length && j < other.concepts.length) {
            int one = concepts[i];
            int two = other.concepts[j];
            shared[i] = one == two;
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return shared;
    }

    /**
     * Concepts that two statements share.
     *
     * @param weight of all of them
     * @param plain weight of those that are no names
     * @param count how many
     * @param plainCount how many that are no names
     */
    record Shared(double weight, double plain, int count, int plainCount) {}
}
