package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.ChainModel;
import org.newsclaims.engine.attribution.CueLexicon;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.attribution.Stages;

/**
 * Trains the stages on all articles but one fold, and lets them label that fold, so that the next stage learns from
 * results as good and as bad as it will meet. Folds are given, not drawn.
 */
final class Jackknife {
    private final List<Sample> samples;
    private final int[] fold;
    private final int folds;
    private final Stages[] stages;
    private final Progress progress;

    Jackknife(List<Sample> samples, int[] fold, int folds, Progress progress) {
        this.samples = samples;
        this.fold = fold;
        this.folds = folds;
        this.progress = progress;
        stages = new Stages[samples.size()];
        for (int k = 0; k < folds; k++) {
            CueLexicon lexicon = LexiconCounter.count(others(k));
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

    Stages stages(int i) {
        return stages[i];
    }

    /** Leaves every article's stages with first-stage results from a model that has not seen it; the model of all. */
    ChainModel first(TrainingOptions options, int bits) {
        List<List<LabelledSequence>> chains = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            chains.add(Trainer.first(samples.get(i), stages[i]));
        }
        ChainTrainer trainer = new ChainTrainer(options);
        for (int k = 0; k < folds; k++) {
            ChainModel model = trainer.train(select(chains, k)).pack(bits);
            for (int i = 0; i < stages.length; i++) {
                if (fold[i] == k) {
                    stages[i].first(model);
                }
            }
            progress.say("first stage without fold " + k);
        }
        ChainModel model = trainer.train(select(chains, -1)).pack(bits);
        progress.say("first stage");
        return model;
    }

    /** Training chains of the second stage, from the first stage's results, by article. */
    List<List<LabelledSequence>> secondChains() {
        List<List<LabelledSequence>> chains = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            chains.add(Trainer.second(samples.get(i), stages[i], stages[i].candidates()));
        }
        return chains;
    }

    /** Every article's proposals by a second stage that has not seen it. */
    List<List<Proposal>> second(List<List<LabelledSequence>> chains, TrainingOptions options, int bits) {
        List<List<Proposal>> proposals = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            proposals.add(List.of());
        }
        for (int k = 0; k < folds; k++) {
            ChainModel model =
                    new ChainTrainer(options).train(select(chains, k)).pack(bits);
            for (int i = 0; i < stages.length; i++) {
                if (fold[i] == k) {
                    proposals.set(i, stages[i].second(model));
                }
            }
            progress.say("second stage without fold " + k);
        }
        return proposals;
    }

    /** The chains of all articles but those of fold {@code k}. */
    List<LabelledSequence> select(List<List<LabelledSequence>> chains, int k) {
        List<LabelledSequence> selected = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] != k) {
                selected.addAll(chains.get(i));
            }
        }
        return selected;
    }
}
