package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;

/** Reads the proposals of a text's candidates off filled lattices, one candidate after the other. */
final class ProposalReader {
    /** Below this probability of any content a candidate is not looked at further. */
    private static final double FAINT = 0.06;

    private static final int MOST_PATHS = 8;
    /** A labelling 33 times less probable than the best of its candidate is hardly ever chosen (a difference of logarithms). */
    private static final float FARTHEST = 3.5f;

    private final Marginals marginals = new Marginals();
    private final BestPaths paths = new BestPaths(MOST_PATHS, FARTHEST);
    private final BeliefFacts beliefs;
    private final ContentFacts contents;
    private final CueFacts cues;
    private final RivalCandidates neighbours;
    private final WordingFeatures wording;
    private final List<Draft> drafts = new ArrayList<>();

    ProposalReader(TokenFacts f, TokenBeliefs hints) {
        beliefs = new BeliefFacts(hints, marginals);
        contents = new ContentFacts(f);
        cues = new CueFacts(f);
        neighbours = new RivalCandidates(f.size);
        wording = new WordingFeatures(f);
    }

    /** A proposal that does not know its neighbours yet. */
    private record Draft(Candidate cue, Window window, Labelling labelling, FactRow row) {}

    /** Takes a candidate's proposals, if it has any, off its lattice. */
    void read(Lattice lattice, Candidate cue, Window window) {
        double total = lattice.infer();
        double some = clip(1 - lattice.without(1));
        if (some < FAINT) {
            return;
        }
        double unsourced = clip((lattice.without(2) - lattice.without(3)) / some);
        marginals.take(lattice, window);
        List<BestPaths.Path> best = paths.of(lattice, window.to() - window.from());
        Alternatives alternatives = new Alternatives(best, window);
        neighbours.enter(cue, alternatives.get(0), some);
        for (int k = 0; k < alternatives.size(); k++) {
            Labelling labelling = alternatives.get(k);
            FactRow row = new FactRow();
            row.odds(some);
            row.odds(unsourced);
            row.add(labelling.sourceFrom < 0);
            row.add(Math.max(-12, best.get(k).score() - total));
            row.add(Math.max(-12, best.get(k).score() - best.get(0).score()));
            alternatives.add(k, row);
            beliefs.add(labelling, row);
            contents.add(labelling, cue, row);
            cues.add(labelling, cue, row);
            drafts.add(new Draft(cue, window, labelling, row));
        }
    }

    private static double clip(double p) {
        return Math.max(0, Math.min(1, p));
    }

    /** All proposals, by candidate in text order. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Draft draft : drafts) {
            neighbours.add(draft.labelling(), draft.cue(), draft.row());
            proposals.add(new Proposal(
                    draft.cue(),
                    draft.window(),
                    draft.labelling().path,
                    draft.row().values(),
                    wording.of(draft.labelling(), draft.cue())));
        }
        return proposals;
    }
}
