package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsclaims.engine.attribution.ChainModel;
import org.newsclaims.engine.attribution.CueLexicon;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.attribution.Stages;

/**
 * Trains the stages on all articles but one fold, and lets them label that fold, so that the next stage learns from
 * results as good and as bad as it will meet. Folds are given, not drawn.
 */
final class Jackknife {
    private static final int THREADS = 2;

    private final List<Sample> samples;
    private final int[] fold;
    private final int folds;
    private final Stages[] stages;
    private final List<CueLexicon> lexicons = new ArrayList<>();
    private final Progress progress;

    Jackknife(List<Sample> samples, int[] fold, int folds, Progress progress) {
        this.samples = samples;
        this.fold = fold;
        this.folds = folds;
        this.progress = progress;
        stages = new Stages[samples.size()];
        for (int k = 0; k <= folds; k++) {
            CueLexicon lexicon = LexiconCounter.count(others(k));
            lexicons.add(lexicon);
            for (int i = 0; i < stages.length; i++) {
                if (fold[i] == k) {
                    stages[i] = new Stages(samples.get(i).columns(), lexicon);
                }
            }
        }
    }

    private List<Sample> others(int k) {
        List<Sample> rest = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] != k) {
                rest.add(samples.get(i));
            }
        }
        return rest;
    }

    /** Folds that deal out groups of five neighbours in the given order. */
    static int[] dealt(int size, int folds) {
        int[] fold = new int[size];
        for (int i = 0; i < size; i++) {
            fold[i] = i / 5 % folds;
        }
        return fold;
    }

    /** The lexicon without a fold; that of all articles for the fold after the last. */
    CueLexicon lexicon(int k) {
        return lexicons.get(k);
    }

    List<Stages> stages() {
        return List.of(stages);
    }

    /**
     * Leaves every article's stages with first-stage results from a model that has not seen it; answers a model without
     * each fold, and last one of all articles if {@code whole}, else null.
     */
    ChainModel[] first(TrainingOptions options, int bits, boolean whole) {
        List<List<LabelledSequence>> chains = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            chains.add(Trainer.first(samples.get(i), stages[i]));
        }
        ChainModel[] models = train("first", chains, options, bits, whole);
        for (int i = 0; i < stages.length; i++) {
            stages[i].first(models[fold[i]]);
        }
        return models;
    }

    /**
     * Adds every article's proposals by a second stage that has not seen it; answers as {@link #first}. The first stage
     * must have run.
     */
    ChainModel[] second(TrainingOptions options, int bits, boolean whole, List<List<Proposal>> proposals) {
        List<List<LabelledSequence>> chains = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            chains.add(Trainer.second(samples.get(i), stages[i], stages[i].candidates()));
        }
        ChainModel[] models = train("second", chains, options, bits, whole);
        for (int i = 0; i < stages.length; i++) {
            proposals.add(stages[i].second(models[fold[i]]));
        }
        return models;
    }

    /** One model without each fold, and one of all; each is the work of one thread. */
    private ChainModel[] train(
            String stage, List<List<LabelledSequence>> chains, TrainingOptions options, int bits, boolean whole) {
        ChainModel[] models = new ChainModel[folds + 1];
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int k = whole ? folds : folds - 1; k >= 0; k--) {
                int left = k;
                running.add(threads.submit(() -> {
                    models[left] = new ChainTrainer(options)
                            .train(select(chains, left))
                            .pack(bits);
                    progress.say(stage + " stage, " + (left < folds ? "without fold " + left : "all articles"));
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("training failed", e);
        } finally {
            threads.shutdownNow();
        }
        return models;
    }

    private List<LabelledSequence> select(List<List<LabelledSequence>> chains, int k) {
        List<LabelledSequence> selected = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] != k) {
                selected.addAll(chains.get(i));
            }
        }
        return selected;
    }
}
