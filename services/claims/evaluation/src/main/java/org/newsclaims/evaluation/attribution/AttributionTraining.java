package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.AttributionModel;
import org.newsclaims.engine.attribution.ChainModel;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.attribution.Proposal;

/**
 * Trains the attribution model on the train part of PolNeAR. Arguments: the folder of evaluation data and the file to
 * write; a third argument names a file for what the articles of train got from models that had not seen them. The same
 * corpus and engine give the same bytes.
 */
public final class AttributionTraining {
    /** Rows of either table, as a power of two. */
    static final int BITS = 20;

    private static final int FOLDS = 2;

    private AttributionTraining() {}

    public static void main(String[] args) throws IOException {
        long began = System.nanoTime();
        Progress progress =
                step -> System.err.printf("%5d s  %s%n", (System.nanoTime() - began) / 1_000_000_000L, step);
        List<Sample> samples = new Analysis().read(Path.of(args[0]).resolve("polnear/train.jsonl"));
        progress.say(samples.size() + " articles read and parsed");
        Jackknife jackknife = new Jackknife(samples, Jackknife.dealt(samples.size(), FOLDS), FOLDS, progress);
        TrainingOptions options = TrainingOptions.standard();
        ChainModel first = jackknife.first(options, BITS, true);
        List<List<Proposal>> proposals = new ArrayList<>();
        ChainModel second = jackknife.second(options, BITS, true, proposals);
        Judge judge = JudgeTraining.train(samples, jackknife, proposals);
        progress.say("judge with floor " + judge.floor());
        AttributionModel model = new AttributionModel(LexiconCounter.count(samples), first, second, judge);
        Files.write(Path.of(args[1]), ModelFile.write(model));
        if (args.length > 2) {
            CrossValidation.write(samples, jackknife, proposals, judge, Path.of(args[2]));
        }
    }

    /** The distinct publishers of some articles, in order of their names. */
    static List<String> publishers(List<Sample> samples) {
        List<String> names = new ArrayList<>();
        for (Sample sample : samples) {
            if (!names.contains(sample.article().publisher())) {
                names.add(sample.article().publisher());
            }
        }
        names.sort(null);
        return names;
    }
}
