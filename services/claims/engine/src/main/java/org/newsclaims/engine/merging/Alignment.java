package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaims.engine.terms.Thesaurus;

/** Finds words of two statements that are not the same but may stand for one another, each used once. */
final class Alignment {
    /** What a pair of words counts for that have a sense in common. */
    private static final double SAME = 0.9;
    /** The same for words of which a sense of one is next to a sense of the other. */
    private static final double NEAR = 0.6;

    private Alignment() {}

    /** Weight of what may be shared besides the concepts in common. */
    static double shared(Content a, Content b, Likeness likeness) {
        List<String> rest = unmatched(a, b, likeness);
        List<String> others = unmatched(b, a, likeness);
        double shared = 0;
        for (String concept : rest) {
            Thesaurus.Entry entry = a.senses().get(concept);
            String best = null;
            double most = 0;
            for (String other : others) {
                double kin = kin(entry, b.senses().get(other));
                double value = kin == 0 ? 0 : kin * Math.min(likeness.weight(concept), likeness.weight(other));
                if (value > most) {
                    most = value;
                    best = other;
                }
            }
            others.remove(best);
            shared += most;
        }
        return shared;
    }

    private static double kin(Thesaurus.Entry a, Thesaurus.Entry b) {
        return a.same(b) ? SAME : a.near(b) ? NEAR : 0;
    }

    /** Concepts only the first has, weightiest first. */
    private static List<String> unmatched(Content a, Content b, Likeness likeness) {
        List<String> unmatched = new ArrayList<>();
        for (String concept : a.weights().keySet()) {
            if (!b.weights().containsKey(concept)) {
                unmatched.add(concept);
            }
        }
        unmatched.sort(Comparator.comparingDouble((String concept) -> -likeness.weight(concept))
                .thenComparing(Comparator.naturalOrder()));
        return unmatched;
    }
}
