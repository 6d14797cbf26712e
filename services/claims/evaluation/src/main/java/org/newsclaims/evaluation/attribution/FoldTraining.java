package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.AttributionModel;
import org.newsclaims.engine.attribution.ChainModel;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;

/** Trains a model without each fold, and one of all articles, so that nothing learns from results on what it has seen. */
final class FoldTraining {
    /** Rows of either table, as a power of two. */
    private static final int BITS = 20;

    private final List<Sample> samples;
    private final int[] fold;
    private final int folds;
    private final Progress progress;

    /** @param fold the fold of each article, counted from 0 */
    FoldTraining(List<Sample> samples, int[] fold, int folds, Progress progress) {
        this.samples = samples;
        this.fold = fold;
        this.folds = folds;
        this.progress = progress;
    }

    /** A model for each fold, which has not seen it, and last, if {@code whole}, the one that has seen all. */
    List<AttributionModel> train(boolean whole) {
        TrainingOptions options = TrainingOptions.standard();
        Jackknife jackknife = new Jackknife(samples, fold, folds, progress);
        ChainModel[] firsts = jackknife.first(options, BITS, whole);
        List<List<Proposal>> proposals = new ArrayList<>();
        ChainModel[] seconds = jackknife.second(options, BITS, whole, proposals);
        List<Judge> judges = new JudgeTraining(samples, jackknife.stages(), proposals, fold, folds).train();
        progress.say("judges with floor " + judges.get(0).floor());
        List<AttributionModel> models = new ArrayList<>();
        for (int k = 0; k < (whole ? folds + 1 : folds); k++) {
            models.add(new AttributionModel(jackknife.lexicon(k), firsts[k], seconds[k], judges.get(k)));
        }
        return models;
    }
}
