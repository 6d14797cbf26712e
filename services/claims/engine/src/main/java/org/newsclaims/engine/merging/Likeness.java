package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much two statements of one event say the same. What half the event's statements mention (the participants, the
 * place) tells little and weighs little.
 */
final class Likeness {
    private static final double COMMON = 2;
    private static final double LEAST = 0.15;
    /** Of so few statements nothing is common; so many may be wordings of one claim. */
    private static final double FEW = 16;

    private static final int REPEATED = 4;
    /** Least weight of a word that makes another claim when it stands in another's place. */
    private static final double REPLACED = 2;

    private static final double HALF = 0.5;
    /** Weight of one telling word. */
    private static final double UNMATCHED = 6;
    /** Least weight of a concept that two statements must share to be compared at all. */
    static final double TELLING = 1;

    private final Map<Content, WeighedContent> weighed = new IdentityHashMap<>();

    /** @param all what the statements of the event say; only these can be compared */
    Likeness(List<Content> all) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (Content content : all) {
            content.weights().forEach((concept, weight) -> {
                counts.merge(concept, 1, Integer::sum);
                weights.merge(concept, weight, Math::min);
            });
        }
        double total = Math.max(FEW, all.size());
        weights.replaceAll((concept, weight) ->
                weight * Math.max(LEAST, 1 - COMMON * Math.max(0, counts.get(concept) - REPEATED) / total));
        weigh(all, weights);
    }

    private void weigh(List<Content> all, Map<String, Double> weights) {
        Map<String, Integer> numbers = new HashMap<>();
        double[] byNumber = new double[weights.size()];
        weights.forEach((concept, weight) -> {
            byNumber[numbers.size()] = weight;
            numbers.put(concept, numbers.size());
        });
        all.forEach(content ->
                weighed.computeIfAbsent(content, statement -> new WeighedContent(statement, numbers, byNumber)));
    }

    /** In [0, 1], more than a half for what says the same; less than 0 for what contradicts and so can never be one. */
    double of(Content a, Content b) {
        double[] features = features(a, b);
        if (features == null) {
            return 0;
        }
        return Details.differ(a, b) ? -1 : PairWeights.probability(features);
    }

    /** What the pair model weighs, in the order of {@link PairWeights}; null when they share nothing that tells. */
    double[] features(Content a, Content b) {
        int run = Runs.longest(a.words(), b.words());
        int quote = longestSharedQuote(a, b);
        WeighedContent weighedA = weighed.get(a);
        WeighedContent weighedB = weighed.get(b);
        WeighedContent.Shared both = weighedA.shared(weighedB);
        double shared = both.weight();
        double soft = Alignment.shared(weighedA, weighedB);
        double numbers = Quantity.shared(a.quantities(), b.quantities());
        boolean days = a.days().meets(b.days());
        if (both.telling() < TELLING && soft < TELLING && quote < 2 && run < PairWeights.RUN && numbers == 0 && !days) {
            return null;
        }
        double sumA = weighedA.sum();
        double sumB = weighedB.sum();
        double cover = shared / Math.max(1e-9, Math.min(sumA, sumB));
        double joint = shared / Math.max(1e-9, sumA + sumB - shared);
        boolean names = a.roles().all().stream().anyMatch(b.roles().all()::contains);
        return new double[] {
            cover,
            joint,
            Math.min(2, Math.max(0, Math.min(sumA, sumB) - shared - soft) / UNMATCHED),
            Math.min(both.count(), 5),
            Math.log1p(Math.max(0, quote - 1)),
            Math.log1p(Math.max(0, run - 2)),
            a.stance().against(b.stance()) ? HALF + cover : 0,
            a.stance().possible() != b.stance().possible() ? HALF + cover : 0,
            numbers,
            days ? 1 : 0,
            names ? 1 : 0,
            replaced(a, b) ? 1 : 0,
            soft / Math.max(1e-9, Math.min(sumA, sumB))
        };
    }

    /** Whether they are the same words but for one stretch, in which each has a telling word that the other lacks. */
    private boolean replaced(Content a, Content b) {
        List<String> one = a.words();
        List<String> other = b.words();
        int shorter = Math.min(one.size(), other.size());
        int front = 0;
        while (front < shorter && one.get(front).equals(other.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && one.get(one.size() - 1 - back).equals(other.get(other.size() - 1 - back))) {
            back++;
        }
        return front + back >= HALF * shorter
                && weighed.get(a).mostAgainst(weighed.get(b)) >= REPLACED
                && weighed.get(b).mostAgainst(weighed.get(a)) >= REPLACED;
    }

    /** How alike two statements are that differ in who says it, in polarity or in a detail. */
    double overlap(Content a, Content b) {
        double[] features = features(a, b);
        if (features == null) {
            return 0;
        }
        features[PairWeights.AGAINST] = 0;
        features[PairWeights.REPLACED] = 0;
        return PairWeights.probability(features);
    }

    /** Of two things left unsaid: how much of the shorter the other has. */
    double subject(Content a, Content b) {
        return Math.max(covered(a, b), covered(b, a));
    }

    /** Share of a's weight that b has too. */
    double covered(Content a, Content b) {
        double sum = weighed.get(a).sum();
        return sum == 0 ? 0 : weighed.get(a).shared(weighed.get(b)).weight() / sum;
    }

    /** Quotations of at least two words of one that the other quotes, too. */
    static List<List<String>> sharedQuotes(Content a, Content b) {
        List<List<String>> shared = new ArrayList<>();
        for (List<String> quote : a.quotes()) {
            if (quote.size() >= 2
                    && b.quotes().stream().anyMatch(other -> Collections.indexOfSubList(other, quote) >= 0)) {
                shared.add(quote);
            }
        }
        return shared;
    }

    /** Words of the longest quotation of one that stands in the other. */
    private static int longestSharedQuote(Content a, Content b) {
        return Math.max(quoteOf(a, b), quoteOf(b, a));
    }

    private static int quoteOf(Content a, Content b) {
        int longest = 0;
        for (List<String> quote : a.quotes()) {
            if (quote.size() > longest && Collections.indexOfSubList(b.words(), quote) >= 0) {
                longest = quote.size();
            }
        }
        return longest;
    }
}
