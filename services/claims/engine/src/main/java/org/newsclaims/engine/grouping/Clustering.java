package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a piece into events by average linkage: the two groups whose mean log odds over all pairs of members exceed the
 * model's demand by most are joined, until none meets it. The demand grows with the size of the smaller group: one article
 * may be joined on a hunch, but the mean over many pairs has little chance left in it, so two groups of one happening
 * agree clearly. Log odds are clipped, so that one pair cannot outvote many; but groups with members whose dates rule out
 * one happening are never joined, not even by way of undated articles. Ties go to the groups founded first.
 */
final class Clustering {
    private final PairModel model;

    Clustering(PairModel model) {
        this.model = model;
    }

    List<List<Fingerprint>> cut(List<Fingerprint> piece) {
        List<Fingerprint> members =
                piece.stream().sorted(Fingerprint.FOUNDING_ORDER).toList();
        int n = members.size();
        MeanOdds odds = MeanOdds.of(members, model);
        List<List<Fingerprint>> groups = new ArrayList<>(n);
        members.forEach(member -> groups.add(new ArrayList<>(List.of(member))));
        join(groups, odds);
        groups.removeIf(List::isEmpty);
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
