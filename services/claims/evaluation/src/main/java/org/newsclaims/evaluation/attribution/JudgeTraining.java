package org.newsclaims.evaluation.attribution;

import java.util.List;
import org.newsclaims.engine.attribution.Chooser;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;

/** Teaches the judge on proposals for articles that the stages had not seen, and sets its floor. */
final class JudgeTraining {
    private static final double LOWEST = 0.15;
    private static final double HIGHEST = 0.6;
    private static final double STEP = 0.01;

    private JudgeTraining() {}

    static Judge train(List<Sample> samples, Jackknife jackknife, List<List<Proposal>> proposals) {
        JudgeTrainer trainer = new JudgeTrainer();
        for (int i = 0; i < samples.size(); i++) {
            for (Proposal proposal : proposals.get(i)) {
                if (proposal.hasContent() && isScored(samples.get(i), proposal)) {
                    trainer.add(proposal.facts(), Verdicts.isRight(samples.get(i), proposal));
                }
            }
        }
        double[] weights = trainer.train();
        Judge best = new Judge(weights, LOWEST);
        double most = 0;
        for (int step = 0; LOWEST + step * STEP <= HIGHEST; step++) {
            Judge judge = new Judge(weights, LOWEST + step * STEP);
            double value = value(samples, jackknife, proposals, judge);
            if (value > most) {
                most = value;
                best = judge;
            }
        }
        return best;
    }

    private static boolean isScored(Sample sample, Proposal proposal) {
        return !sample.discarded().get(proposal.cue().head());
    }

    /** Sum of three F1: content exact, content found, content found with its source. */
    private static double value(
            List<Sample> samples, Jackknife jackknife, List<List<Proposal>> proposals, Judge judge) {
        Agreement agreement = new Agreement();
        for (int i = 0; i < samples.size(); i++) {
            Agreement.Article article = agreement.article(samples.get(i));
            for (Chooser.Judged judged : jackknife.stages(i).chooser(judge).choose(proposals.get(i))) {
                if (isScored(samples.get(i), judged.proposal())) {
                    article.add(judged.proposal());
                }
            }
        }
        return agreement.exact() + agreement.detected() + agreement.paired();
    }
}
