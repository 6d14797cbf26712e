package org.newsclaims.engine.merging;

import org.newsclaims.engine.terms.Thesaurus;

/** Finds words of two statements that are not the same but may stand for one another, each used once. */
final class Alignment {
    /** What a pair of words counts for that have a sense in common. */
    private static final double SAME = 0.9;
    /** The same for words of which a sense of one is next to a sense of the other. */
    private static final double NEAR = 0.6;

    private static final int USED = -1;

    private Alignment() {}

    /** Weight of what may be shared besides the concepts in common. */
    static double shared(WeighedContent a, WeighedContent b) {
        int[] others = b.unmatched(a);
        double shared = 0;
        for (int place : others.length == 0 ? others : a.unmatched(b)) {
            int best = USED;
            double most = 0;
            for (int i = 0; i < others.length; i++) {
                double value = others[i] == USED ? 0 : value(a, place, b, others[i]);
                if (value > most) {
                    most = value;
                    best = i;
                }
            }
            if (best != USED) {
                others[best] = USED;
            }
            shared += most;
        }
        return shared;
    }

    private static double value(WeighedContent a, int place, WeighedContent b, int other) {
        double kin = kin(a.senses(place), b.senses(other));
        return kin == 0 ? 0 : kin * Math.min(a.weight(place), b.weight(other));
    }

    private static double kin(Thesaurus.Entry a, Thesaurus.Entry b) {
        return a.same(b) ? SAME : a.near(b) ? NEAR : 0;
    }
}
