package org.newsclaims.evaluation.attribution;

import java.util.BitSet;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.Proposal;

/** Tells whether a proposal is right: an annotated attribution has about its content, and its source. */
final class Verdicts {
    private Verdicts() {}

    /**
     * What a proposal comes to beside the annotated attribution that suits it best.
     *
     * @param near whether at least half of the content is in common
     * @param exact whether all of it is
     * @param right whether it is near and the source is the same
     */
    record Verdict(boolean near, boolean exact, boolean right) {
        private int worth() {
            return (near ? 1 : 0) + (exact ? 1 : 0) + (right ? 1 : 0);
        }
    }

    static Verdict of(Sample sample, Proposal proposal) {
        BitSet content = tokens(proposal, ChainLabels.CONTENT);
        BitSet source = tokens(proposal, ChainLabels.SOURCE);
        Verdict best = new Verdict(false, false, false);
        for (Sample.Target target : sample.targets()) {
            if (isNear(content, target.content())) {
                Verdict verdict = new Verdict(
                        true, content.equals(target.content()), sameSource(sample, source, target.source()));
                best = verdict.worth() > best.worth() ? verdict : best;
            }
        }
        return best;
    }

    /** Whether some target has at least half of the content in common, and the same source. */
    static boolean isRight(Sample sample, Attribution attribution) {
        return isRight(
                sample,
                Sample.tokens(sample.columns(), attribution.content()),
                Sample.tokens(sample.columns(), attribution.source()));
    }

    static boolean isRight(Sample sample, BitSet content, BitSet source) {
        for (Sample.Target target : sample.targets()) {
            if (isNear(content, target.content()) && sameSource(sample, source, target.source())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two contents have at least half of their tokens in common. */
    static boolean isNear(BitSet a, BitSet b) {
        return 2 * overlap(a, b) >= union(a, b);
    }

    static BitSet tokens(Proposal proposal, int role) {
        BitSet set = new BitSet();
        for (int t = 0; t < proposal.path().length; t++) {
            if (ChainLabels.role(proposal.path()[t]) == role) {
                set.set(proposal.window().from() + t);
            }
        }
        return set;
    }

    /** Whether two sources are the same: both none, or half in common, or each has the other's head. */
    static boolean sameSource(Sample sample, BitSet a, BitSet b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        return 2 * overlap(a, b) >= union(a, b) || b.get(head(sample, a)) && a.get(head(sample, b));
    }

    /** First token whose head lies outside. */
    private static int head(Sample sample, BitSet set) {
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            int h = sample.columns().head()[i];
            if (h < 0 || !set.get(h)) {
                return i;
            }
        }
        return set.nextSetBit(0);
    }

    private static int overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static int union(BitSet a, BitSet b) {
        return a.cardinality() + b.cardinality() - overlap(a, b);
    }
}
