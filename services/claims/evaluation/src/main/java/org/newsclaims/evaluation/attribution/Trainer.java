package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Candidate;
import org.newsclaims.engine.attribution.FeatureRows;
import org.newsclaims.engine.attribution.Stages;
import org.newsclaims.engine.attribution.Window;

/** Builds the training chains of both stages. */
final class Trainer {
    private Trainer() {}

    static List<LabelledSequence> first(Sample sample, Stages stages) {
        List<LabelledSequence> sequences = new ArrayList<>();
        byte[] gold = GoldLabels.first(sample);
        for (Window chain : stages.chains()) {
            if (!isDiscarded(sample, chain)) {
                FeatureRows rows = stages.tokenRows(chain);
                sequences.add(sequence(rows, stages.edges(chain), GoldLabels.slice(gold, chain)));
            }
        }
        return sequences;
    }

    static List<LabelledSequence> second(Sample sample, Stages stages, List<Candidate> candidates) {
        List<LabelledSequence> sequences = new ArrayList<>();
        for (Candidate cue : candidates) {
            Window window = stages.window(cue);
            if (!sample.discarded().get(cue.head())) {
                byte[] gold = GoldLabels.second(GoldLabels.targetOf(sample, cue), window);
                FeatureRows rows = stages.cueRows(cue);
                sequences.add(sequence(rows, stages.edges(window), gold));
            }
        }
        return sequences;
    }

    private static boolean isDiscarded(Sample sample, Window chain) {
        int lost = sample.discarded().get(chain.from(), chain.to()).cardinality();
        return 2 * lost > chain.to() - chain.from();
    }

    private static LabelledSequence sequence(FeatureRows rows, byte[] edges, byte[] gold) {
        int[] starts = new int[rows.rows() + 1];
        for (int r = 0; r <= rows.rows(); r++) {
            starts[r] = rows.start(r);
        }
        return new LabelledSequence(rows.copy(0, rows.rows()), starts, edges, gold);
    }
}
