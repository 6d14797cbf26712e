package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * Mean log odds between groups of articles, kept up to date as groups are joined. What dates say is a mean of its own, over
 * the pairs in which both articles tell a day: an undated article shares the days of the group it is in, instead of
 * thinning them out. Dates that rule out one happening make the mean infinitely low, for good.
 */
final class MeanOdds {
    private final double[][] words;
    private final double[][] days;
    private final int[][] dated;

    private MeanOdds(int size) {
        words = new double[size][size];
        days = new double[size][size];
        dated = new int[size][size];
    }

    /**
     * Every article a group of its own.
     *
     * @param known spares comparing again what was compared before; changes nothing
     */
    static MeanOdds of(List<Fingerprint> members, PairModel model, KnownOdds known) {
        int n = members.size();
        MeanOdds odds = new MeanOdds(n);
        KnownOdds.Piece before = known.of(members);
        int[] places = before == null ? null : before.places(members);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (places == null || places[i] < 0 || places[j] < 0) {
                    odds.compare(i, j, members.get(i), members.get(j), model);
                } else {
                    odds.recall(i, j, before, places[i], places[j]);
                }
            }
        }
        known.keep(members, odds.words, odds.days, odds.dated);
        return odds;
    }

    private void recall(int i, int j, KnownOdds.Piece before, int one, int other) {
        words[i][j] = before.words(one, other);
        words[j][i] = words[i][j];
        days[i][j] = before.days(one, other);
        days[j][i] = days[i][j];
        dated[i][j] = before.dated(one, other) ? 1 : 0;
        dated[j][i] = dated[i][j];
    }

    private void compare(int i, int j, Fingerprint a, Fingerprint b, PairModel model) {
        FingerprintFeatures features = FingerprintFeatures.of(a, b);
        double all = model.bounded(model.logOdds(features));
        boolean conflict = DayConflict.between(a, b);
        boolean comparable = DayEvidence.comparable(a.daySet(), b.daySet());
        double undated = comparable ? model.bounded(model.withoutDays(features)) : all;
        words[i][j] = conflict ? Double.NEGATIVE_INFINITY : undated;
        words[j][i] = words[i][j];
        days[i][j] = all - undated;
        days[j][i] = days[i][j];
        dated[i][j] = comparable ? 1 : 0;
        dated[j][i] = dated[i][j];
    }

    double between(int i, int j) {
        return dated[i][j] == 0 ? words[i][j] : words[i][j] + days[i][j] / dated[i][j];
    }

    /** Puts group {@code gone} into group {@code top}. */
    void join(int top, int size, int gone, int sizeGone) {
        for (int k = 0; k < words.length; k++) {
            words[top][k] = (size * words[top][k] + sizeGone * words[gone][k]) / (size + sizeGone);
            words[k][top] = words[top][k];
            days[top][k] += days[gone][k];
            days[k][top] = days[top][k];
            dated[top][k] += dated[gone][k];
            dated[k][top] = dated[top][k];
        }
    }
}
