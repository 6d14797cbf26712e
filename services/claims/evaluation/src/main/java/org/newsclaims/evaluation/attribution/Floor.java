package org.newsclaims.evaluation.attribution;

import java.util.List;
import org.newsclaims.engine.attribution.Chooser;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.attribution.Stages;

/** Finds the floor under which proposals are best dropped, by judges that have not seen the articles. */
final class Floor {
    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.44;
    private static final double STEP = 0.02;

    private final List<Sample> samples;
    private final List<Stages> stages;
    private final List<List<Proposal>> proposals;

    Floor(List<Sample> samples, List<Stages> stages, List<List<Proposal>> proposals) {
        this.samples = samples;
        this.stages = stages;
        this.proposals = proposals;
    }

    /** @param unseen for each article a judge that has not seen it */
    double best(List<Judge> unseen) {
        double best = LOWEST;
        double most = 0;
        for (int step = 0; LOWEST + step * STEP <= HIGHEST; step++) {
            double floor = LOWEST + step * STEP;
            double value = value(unseen, floor);
            if (value > most) {
                most = value;
                best = floor;
            }
        }
        return best;
    }

    /** Sum of three F1: content exact, content found, content found with its source. */
    private double value(List<Judge> unseen, double floor) {
        AttributionAgreement agreement = new AttributionAgreement();
        for (int i = 0; i < samples.size(); i++) {
            Chooser chooser = stages.get(i).chooser(unseen.get(i).with(floor));
            AttributionAgreement.Article article = agreement.article(samples.get(i));
            for (Chooser.Judged judged : chooser.choose(proposals.get(i))) {
                if (samples.get(i).isScored(judged.proposal())) {
                    article.add(judged.proposal());
                }
            }
        }
        return agreement.exact() + agreement.detected() + agreement.paired();
    }
}
