package org.newsclaims.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.Proposal;

/**
 * Counts, in the engine's tokens, how far attributions agree with annotated ones; near to the statement scorer, which
 * counts in tokens of its own and matches optimally where this takes the first that fits.
 */
final class AttributionAgreement {
    private int system;
    private int gold;
    private int exact;
    private int detected;
    private int paired;

    /** Begins an article, whose annotated attributions count from now on. */
    Article article(Sample sample) {
        gold += sample.targets().size();
        return new Article(sample);
    }

    double exact() {
        return f1(exact);
    }

    double detected() {
        return f1(detected);
    }

    double paired() {
        return f1(paired);
    }

    private double f1(int hits) {
        return system + gold == 0 ? 0 : 2.0 * hits / (system + gold);
    }

    /** The attributions of one article, each matched with an annotated one that is still free. */
    final class Article {
        private final Sample sample;
        private final BitSet used = new BitSet();

        private Article(Sample sample) {
            this.sample = sample;
        }

        void add(Proposal proposal) {
            add(Verdicts.tokens(proposal, ChainLabels.CONTENT), Verdicts.tokens(proposal, ChainLabels.SOURCE));
        }

        void add(Attribution attribution) {
            add(
                    Sample.tokens(sample.columns(), attribution.content()),
                    Sample.tokens(sample.columns(), attribution.source()));
        }

        private void add(BitSet content, BitSet source) {
            system++;
            List<Sample.Target> targets = sample.targets();
            int match = -1;
            for (int g = 0; g < targets.size(); g++) {
                if (!used.get(g) && Verdicts.isNear(content, targets.get(g).content())) {
                    boolean same =
                            Verdicts.sameSource(sample, source, targets.get(g).source());
                    if (match < 0 || same) {
                        match = g;
                    }
                    if (same) {
                        break;
                    }
                }
            }
            if (match < 0) {
                return;
            }
            used.set(match);
            Sample.Target target = targets.get(match);
            detected++;
            exact += content.equals(target.content()) ? 1 : 0;
            paired += Verdicts.sameSource(sample, source, target.source()) ? 1 : 0;
        }
    }
}
