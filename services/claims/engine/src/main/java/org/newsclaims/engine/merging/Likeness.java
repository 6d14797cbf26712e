package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two statements of one event say the same. What half the event's statements mention (the participants, the
 * place) tells little and weighs little.
 */
final class Likeness {
    /** Words in a row that are no accident. */
    private static final int VERBATIM = 5;

    private static final int SHORT_QUOTE = 2;
    private static final double COMMON = 2;
    private static final double LEAST = 0.15;
    private static final double TELLING = 2.5;

    private final Map<String, Double> damping = new HashMap<>();

    Likeness(List<Content> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(content -> content.weights().keySet().forEach(concept -> counts.merge(concept, 1, Integer::sum)));
        double total = Math.max(8, all.size());
        counts.forEach((concept, count) -> damping.put(concept, Math.max(LEAST, 1 - COMMON * count / total)));
    }

    /** In [0, 1]; near 1 for what is verbatim, the nearer the longer the run of words in common. */
    double of(Content a, Content b) {
        int run = verbatim(a, b);
        if (run >= VERBATIM) {
            return 1 - 1.0 / (2 * run);
        }
        double likeness = overlap(a, b);
        if (sharedQuote(a, b)) {
            likeness = Math.max(likeness, 0.5 + likeness / 2);
        }
        return likeness;
    }

    /** Mean of the covered share of the shorter and of the shared share of both, with a bonus for pairs in a row. */
    double overlap(Content a, Content b) {
        double shared = 0;
        double telling = 0;
        for (String concept : a.weights().keySet()) {
            if (b.weights().containsKey(concept)) {
                double weight = weight(a, concept);
                shared += weight;
                telling = Math.max(telling, weight);
            }
        }
        if (telling < TELLING) {
            return 0;
        }
        double sumA = sum(a);
        double sumB = sum(b);
        double cover = shared / Math.min(sumA, sumB);
        double joint = shared / (sumA + sumB - shared);
        double pairs = pairsInRow(a, b) > 0 ? PAIR : 0;
        return Math.min(1, (cover + joint) / 2 + pairs);
    }

    private static final double PAIR = 0.15;

    /** Of two things left unsaid: how much of the shorter the other has. */
    double subject(Content a, Content b) {
        return Math.max(covered(a, b), covered(b, a));
    }

    /** Share of a's weight that b has too. */
    double covered(Content a, Content b) {
        double shared = 0;
        for (String concept : a.weights().keySet()) {
            if (b.weights().containsKey(concept)) {
                shared += weight(a, concept);
            }
        }
        double sum = sum(a);
        return sum == 0 ? 0 : shared / sum;
    }

    /** Longest run of words in common. */
    static int verbatim(Content a, Content b) {
        int[] row = new int[b.words().size() + 1];
        int longest = 0;
        for (int i = 0; i < a.words().size(); i++) {
            for (int j = b.words().size(); j > 0; j--) {
                row[j] = a.words().get(i).equals(b.words().get(j - 1)) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }

    /** Whether one quotes at least two words in a row that the other has, too. */
    static boolean sharedQuote(Content a, Content b) {
        return quotesOf(a, b) || quotesOf(b, a);
    }

    /** Quotations of one that the other quotes, too. */
    static List<List<String>> sharedQuotes(Content a, Content b) {
        List<List<String>> shared = new ArrayList<>();
        for (List<String> quote : a.quotes()) {
            if (quote.size() >= SHORT_QUOTE
                    && b.quotes().stream().anyMatch(other -> Collections.indexOfSubList(other, quote) >= 0)) {
                shared.add(quote);
            }
        }
        return shared;
    }

    private static boolean quotesOf(Content a, Content b) {
        for (List<String> quote : a.quotes()) {
            if (quote.size() >= SHORT_QUOTE && Collections.indexOfSubList(b.words(), quote) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int pairsInRow(Content a, Content b) {
        int pairs = 0;
        for (int i = 0; i + 1 < a.concepts().size(); i++) {
            String one = a.concepts().get(i);
            String next = a.concepts().get(i + 1);
            for (int j = 0; j + 1 < b.concepts().size(); j++) {
                if (!one.equals(next)
                        && one.equals(b.concepts().get(j))
                        && next.equals(b.concepts().get(j + 1))) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private double weight(Content content, String concept) {
        return content.weights().get(concept) * damping.getOrDefault(concept, 1.0);
    }

    private double sum(Content content) {
        double sum = 0;
        for (String concept : content.weights().keySet()) {
            sum += weight(content, concept);
        }
        return sum;
    }
}
