package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a piece into events by average linkage: the two groups whose mean log odds over all pairs of members exceed the
 * model's demand by most are joined, until none meets it. The demand grows with the size of the smaller group: one article
 * may be joined on a hunch, but the mean over many pairs has little chance left in it, so two groups of one happening
 * agree clearly. Log odds are drawn in towards 0, so that one pair cannot outvote many; but groups with members whose dates rule out
 * one happening are never joined, not even by way of undated articles. Ties go to the groups founded first.
 *
 * <p>Pairs are too many where thousands of articles hang together, as when everybody prints one story. So a large piece is
 * cut part by part, in order of time; then the groups of neighbouring parts are joined by the articles that found them,
 * until they are few enough to be joined all at once; dates of other members have no say in that. Where parts begin follows
 * from single articles: one more alters the part that it falls into, and no other.
 */
final class Clustering {
    /** Members of a piece whose pairs are all looked at: 20 MB of means. */
    private static final int WHOLE = 1000;
    /** One article in so many begins a part at first. */
    private static final int PART = 256;
    /** So many times fewer begin a part each time that groups are still too many. */
    private static final int GROWTH = 4;

    private static final int ROUNDS = 8;

    private final PairModel model;
    private final KnownOdds known = new KnownOdds();
    private final KnownCuts cuts = new KnownCuts();
    private final int whole;
    private final int part;

    Clustering(PairModel model) {
        this(model, WHOLE, PART);
    }

    Clustering(PairModel model, int whole, int part) {
        this.model = model;
        this.whole = whole;
        this.part = part;
    }

    /** Groups in founding order, each with the article that founds it first. */
    List<List<Fingerprint>> cut(List<Fingerprint> piece) {
        List<List<Fingerprint>> groups =
                piece.stream().sorted(Fingerprint.FOUNDING_ORDER).map(List::of).toList();
        int size = part;
        for (int round = 0; round < ROUNDS && groups.size() > whole; round++) {
            groups = parts(groups, size).stream()
                    .flatMap(one -> join(one).stream())
                    .toList();
            size *= GROWTH;
        }
        return groups.size() > whole ? groups : join(groups);
    }

    private List<List<List<Fingerprint>>> parts(List<List<Fingerprint>> groups, int size) {
        List<List<List<Fingerprint>>> parts = new ArrayList<>();
        for (List<Fingerprint> group : groups) {
            boolean begins = Math.floorMod(TermHash.of(group.get(0).articleId()), size) == 0;
            if (begins || parts.isEmpty() || parts.get(parts.size() - 1).size() == whole) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(group);
        }
        return parts;
    }

    /** Joins groups by the articles that found them. */
    private List<List<Fingerprint>> join(List<List<Fingerprint>> groups) {
        Map<Fingerprint, List<Fingerprint>> byFounder = new LinkedHashMap<>();
        groups.forEach(group -> byFounder.put(group.get(0), group));
        return link(List.copyOf(byFounder.keySet())).stream()
                .map(founders -> founders.stream()
                        .flatMap(founder -> byFounder.get(founder).stream())
                        .toList())
                .toList();
    }

    /** @param members in founding order */
    private List<List<Fingerprint>> link(List<Fingerprint> members) {
        List<List<Fingerprint>> before = cuts.of(members);
        if (before != null) {
            return before;
        }
        int n = members.size();
        MeanOdds odds = MeanOdds.of(members, model, known);
        List<List<Fingerprint>> groups = new ArrayList<>(n);
        members.forEach(member -> groups.add(new ArrayList<>(List.of(member))));
        join(groups, odds);
        groups.removeIf(List::isEmpty);
        cuts.keep(members, groups);
        return groups;
    }

    /** Keeps for each row its best later column, so that a join costs one pass over the rows. */
    private void join(List<List<Fingerprint>> groups, MeanOdds odds) {
        int n = groups.size();
        int[] best = new int[n];
        for (int i = 0; i < n; i++) {
            best[i] = bestAfter(i, groups, odds);
        }
        while (true) {
            int top = -1;
            for (int i = 0; i < n; i++) {
                if (best[i] >= 0
                        && (top < 0 || excess(i, best[i], groups, odds) > excess(top, best[top], groups, odds))) {
                    top = i;
                }
            }
            if (top < 0 || excess(top, best[top], groups, odds) < 0) {
                return;
            }
            int gone = best[top];
            merge(top, gone, groups, odds);
            for (int i = 0; i < n; i++) {
                if (groups.get(i).isEmpty()) {
                    best[i] = -1;
                } else if (i == top || best[i] == top || best[i] == gone) {
                    best[i] = bestAfter(i, groups, odds);
                } else if (i < top
                        && (best[i] < 0 || excess(i, top, groups, odds) > excess(i, best[i], groups, odds))) {
                    best[i] = top;
                }
            }
        }
    }

    private static void merge(int top, int gone, List<List<Fingerprint>> groups, MeanOdds odds) {
        odds.join(top, groups.get(top).size(), gone, groups.get(gone).size());
        groups.get(top).addAll(groups.get(gone));
        groups.get(gone).clear();
    }

    private double excess(int i, int j, List<List<Fingerprint>> groups, MeanOdds odds) {
        return odds.between(i, j)
                - model.demand(Math.min(groups.get(i).size(), groups.get(j).size()));
    }

    private int bestAfter(int row, List<List<Fingerprint>> groups, MeanOdds odds) {
        int best = -1;
        if (!groups.get(row).isEmpty()) {
            for (int j = row + 1; j < groups.size(); j++) {
                if (!groups.get(j).isEmpty()
                        && (best < 0 || excess(row, j, groups, odds) > excess(row, best, groups, odds))) {
                    best = j;
                }
            }
        }
        return best;
    }
}
