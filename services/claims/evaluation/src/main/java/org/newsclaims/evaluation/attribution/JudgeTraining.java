package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.newsclaims.engine.attribution.Chooser;
import org.newsclaims.engine.attribution.Forest;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.attribution.Stages;

/**
 * Teaches the judge on proposals for articles that the stages had not seen, and sets its floor by judges that had not seen
 * the articles either.
 */
final class JudgeTraining {
    private static final int THREADS = 2;
    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.44;
    private static final double STEP = 0.02;

    private final List<Sample> samples;
    private final List<Stages> stages;
    private final List<List<Proposal>> proposals;
    private final int[] fold;
    private final int folds;
    private final List<float[]> facts = new ArrayList<>();
    private final List<Verdicts.Verdict> verdicts = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();

    JudgeTraining(List<Sample> samples, List<Stages> stages, List<List<Proposal>> proposals, int[] fold, int folds) {
        this.samples = samples;
        this.stages = stages;
        this.proposals = proposals;
        this.fold = fold;
        this.folds = folds;
        for (int i = 0; i < samples.size(); i++) {
            for (Proposal proposal : proposals.get(i)) {
                if (isScored(samples.get(i), proposal)) {
                    facts.add(proposal.facts());
                    verdicts.add(Verdicts.of(samples.get(i), proposal));
                    articles.add(i);
                }
            }
        }
    }

    /** One judge for each fold, which has not seen it, and last the one that has seen all. */
    List<Judge> train() {
        Bins bins = new Bins(facts);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Forest>> worth = new ArrayList<>();
        List<Future<Forest>> right = new ArrayList<>();
        for (int k = folds; k >= 0; k--) {
            int[] cases = cases(k);
            worth.add(0, threads.submit(() -> new ForestTrainer(bins, targets(false), ForestOptions.worth())
                    .train(cases)));
            right.add(0, threads.submit(() -> new ForestTrainer(bins, targets(true), ForestOptions.right())
                    .train(cases)));
        }
        List<Judge> judges = new ArrayList<>();
        try {
            for (int k = 0; k <= folds; k++) {
                judges.add(new Judge(worth.get(k).get(), right.get(k).get(), 0));
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("training failed", e);
        } finally {
            threads.shutdownNow();
        }
        double floor = floor(judges);
        judges.replaceAll(judge -> new Judge(judge.worth(), judge.right(), floor));
        return judges;
    }

    /** The cases of all articles but those of a fold. */
    private int[] cases(int without) {
        return IntStream.range(0, facts.size())
                .filter(c -> fold[articles.get(c)] != without)
                .toArray();
    }

    private float[] targets(boolean right) {
        float[] targets = new float[verdicts.size()];
        for (int c = 0; c < targets.length; c++) {
            targets[c] =
                    right ? verdicts.get(c).right() ? 1 : 0 : verdicts.get(c).worth();
        }
        return targets;
    }

    private static boolean isScored(Sample sample, Proposal proposal) {
        return !sample.discarded().get(proposal.cue().head());
    }

    private double floor(List<Judge> judges) {
        double best = LOWEST;
        double most = 0;
        for (int step = 0; LOWEST + step * STEP <= HIGHEST; step++) {
            double floor = LOWEST + step * STEP;
            double value = value(judges, floor);
            if (value > most) {
                most = value;
                best = floor;
            }
        }
        return best;
    }

    /** Sum of three F1: content exact, content found, content found with its source. */
    private double value(List<Judge> judges, double floor) {
        Agreement agreement = new Agreement();
        for (int i = 0; i < samples.size(); i++) {
            Judge unseen = judges.get(fold[i]);
            Chooser chooser = stages.get(i).chooser(new Judge(unseen.worth(), unseen.right(), floor));
            Agreement.Article article = agreement.article(samples.get(i));
            for (Chooser.Judged judged : chooser.choose(proposals.get(i))) {
                if (isScored(samples.get(i), judged.proposal())) {
                    article.add(judged.proposal());
                }
            }
        }
        return agreement.exact() + agreement.detected() + agreement.paired();
    }
}
