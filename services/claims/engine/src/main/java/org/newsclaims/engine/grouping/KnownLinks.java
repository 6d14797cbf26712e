package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comparing articles with their neighbours gave lately: with every article more, a running story is gone through again,
 * and hardly any of its articles has got other neighbours. Numbers alone are kept, of fingerprints and of what was found;
 * they change how long grouping takes, never what comes of it. Thread-safe.
 */
final class KnownLinks {
    /** Bytes of the heap for one comparison that is remembered, which takes 16 itself. */
    private static final int MEMORY_A_PAIR = 250;

    private static final int MOST_PAIRS =
            (int) Math.min(8_000_000, Runtime.getRuntime().maxMemory() / MEMORY_A_PAIR);

    /** By number of the fingerprint. */
    private final Recent<Long, Compared> byArticle = new Recent<>(MOST_PAIRS, compared -> compared.odds.length);

    /** Null when nothing is known. */
    Compared of(Fingerprint print) {
        return byArticle.get(print.number());
    }

    /** As {@link Compared#with}. */
    static double[] nothing(List<Node> candidates) {
        double[] odds = new double[candidates.size()];
        Arrays.fill(odds, Double.NaN);
        return odds;
    }

    /** Remembers what comparing it with these gave, in place of what was known of it. */
    Compared keep(Fingerprint print, List<Node> candidates, double[] odds) {
        Compared compared = new Compared(
                candidates.stream().mapToLong(node -> node.print.number()).toArray(), odds);
        byArticle.put(print.number(), compared);
        return compared;
    }

    /**
     * One article compared with others.
     *
     * @param others numbers of their fingerprints
     * @param odds as {@link PairModel#linkOdds}, in the same order
     */
    record Compared(long[] others, double[] odds) {
        /** Whether it was with these very articles, in this order. */
        boolean isWith(List<Node> candidates) {
            boolean same = others.length == candidates.size();
            for (int i = 0; same && i < others.length; i++) {
                same = others[i] == candidates.get(i).print.number();
            }
            return same;
        }

        /** What comparing it with others gave, not a number where they were not compared. */
        double[] with(List<Node> candidates) {
            Map<Long, Double> known = new HashMap<>();
            for (int i = 0; i < others.length; i++) {
                known.put(others[i], odds[i]);
            }
            return candidates.stream()
                    .mapToDouble(node -> known.getOrDefault(node.print.number(), Double.NaN))
                    .toArray();
        }

        List<Node.Edge> edges(List<Node> candidates, double least) {
            List<Node.Edge> edges = new ArrayList<>();
            for (int i = 0; i < odds.length; i++) {
                if (odds[i] >= least) {
                    edges.add(new Node.Edge(candidates.get(i), odds[i]));
                }
            }
            return edges;
        }
    }
}
