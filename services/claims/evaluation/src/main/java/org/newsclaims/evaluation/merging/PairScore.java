package org.newsclaims.evaluation.merging;

import java.util.Locale;

/** Counts pairs of statements that are rightly and wrongly one claim. */
final class PairScore {
    private int both;
    private int found;
    private int wanted;

    void add(boolean gold, boolean system) {
        both += gold && system ? 1 : 0;
        found += system ? 1 : 0;
        wanted += gold ? 1 : 0;
    }

    double precision() {
        return both / (double) Math.max(1, found);
    }

    double recall() {
        return both / (double) Math.max(1, wanted);
    }

    double f1() {
        return 2.0 * both / Math.max(1, found + wanted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pairs to join; precision %.3f, recall %.3f, F1 %.3f",
                wanted,
                precision(),
                recall(),
                f1());
    }
}
