package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsclaims.engine.attribution.Forest;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.attribution.Stages;
import org.newsclaims.engine.attribution.WordingModel;

/**
 * Teaches the judge on proposals for articles that the stages had not seen, and sets its floor by judges that had not seen
 * the articles either. Everything is trained once without each fold, and once, last, on all.
 */
final class JudgeTraining {
    private static final int THREADS = 2;

    private final List<Sample> samples;
    private final List<Stages> stages;
    private final List<List<Proposal>> proposals;
    private final int[] fold;
    private final int folds;
    private final List<Proposal> cases = new ArrayList<>();
    private final List<Verdicts.Verdict> verdicts = new ArrayList<>();
    private final List<Integer> caseFolds = new ArrayList<>();

    JudgeTraining(List<Sample> samples, List<Stages> stages, List<List<Proposal>> proposals, int[] fold, int folds) {
        this.samples = samples;
        this.stages = stages;
        this.proposals = proposals;
        this.fold = fold;
        this.folds = folds;
        for (int i = 0; i < samples.size(); i++) {
            for (Proposal proposal : proposals.get(i)) {
                if (samples.get(i).isScored(proposal)) {
                    cases.add(proposal);
                    verdicts.add(Verdicts.of(samples.get(i), proposal));
                    caseFolds.add(fold[i]);
                }
            }
        }
    }

    /** One judge for each fold, which has not seen it, and last the one that has seen all. */
    List<Judge> train() {
        List<WordingModel> wordings = wordings();
        List<float[]> facts = new ArrayList<>();
        for (int c = 0; c < cases.size(); c++) {
            facts.add(Judge.facts(wordings.get(caseFolds.get(c)), cases.get(c)));
        }
        Bins bins = new Bins(facts);
        List<Forest> near = forests(bins, Verdicts.Verdict::near, ForestOptions.quick(), folds + 1);
        List<Forest> exact = forests(bins, Verdicts.Verdict::exact, ForestOptions.thorough(), folds + 1);
        List<Forest> right = forests(bins, Verdicts.Verdict::right, ForestOptions.quick(), folds + 1);
        List<Judge> judges = new ArrayList<>();
        for (int k = 0; k <= folds; k++) {
            judges.add(new Judge(wordings.get(k), near.get(k), exact.get(k), right.get(k), 0));
        }
        List<Judge> unseen = Arrays.stream(fold).mapToObj(judges::get).toList();
        double floor = new Floor(samples, stages, proposals).best(unseen);
        judges.replaceAll(judge -> judge.with(floor));
        return judges;
    }

    /** Models of the wording, trained on what a forest that has not seen the case and knows no words leaves open. */
    private List<WordingModel> wordings() {
        List<float[]> facts = cases.stream().map(Proposal::facts).toList();
        List<Forest> unseen = forests(new Bins(facts), Verdicts.Verdict::exact, ForestOptions.quick(), folds);
        double[] known = new double[cases.size()];
        boolean[] targets = new boolean[known.length];
        for (int c = 0; c < known.length; c++) {
            double p =
                    Math.max(0.001, Math.min(0.999, unseen.get(caseFolds.get(c)).probability(facts.get(c))));
            known[c] = StrictMath.log(p / (1 - p));
            targets[c] = verdicts.get(c).exact();
        }
        List<int[]> features = cases.stream().map(Proposal::wording).toList();
        return each(folds + 1, k -> new WordingTrainer(features, targets, known).train(without(k)));
    }

    private List<Forest> forests(Bins bins, Predicate<Verdicts.Verdict> wanted, ForestOptions options, int count) {
        float[] targets = new float[verdicts.size()];
        for (int c = 0; c < targets.length; c++) {
            targets[c] = wanted.test(verdicts.get(c)) ? 1 : 0;
        }
        return each(count, k -> new ForestTrainer(bins, targets, options).train(without(k)));
    }

    /** The cases of all articles but those of a fold. */
    private int[] without(int left) {
        return IntStream.range(0, cases.size())
                .filter(c -> caseFolds.get(c) != left)
                .toArray();
    }

    private static <T> List<T> each(int count, IntFunction<T> training) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                int number = k;
                running.add(threads.submit(() -> training.apply(number)));
            }
            List<T> trained = new ArrayList<>();
            for (Future<T> one : running) {
                trained.add(one.get());
            }
            return trained;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("training failed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
