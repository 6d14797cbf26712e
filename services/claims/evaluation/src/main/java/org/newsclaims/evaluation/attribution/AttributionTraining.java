package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsclaims.engine.attribution.AttributionModel;
import org.newsclaims.engine.attribution.ModelFile;

/**
 * Trains the attribution model on the train part of PolNeAR. Arguments: the folder of evaluation data and the file to
 * write; a third argument names a folder for the models of each fold, and for what the articles of train got from the model
 * that had not seen them. The same corpus and engine give the same bytes.
 */
public final class AttributionTraining {
    /** What the articles of train got, in the folder of the models of each fold. */
    static final String TAGGED = "train-tagged.jsonl";

    static final int FOLDS = 3;

    private AttributionTraining() {}

    public static void main(String[] args) throws IOException {
        long began = System.nanoTime();
        Progress progress =
                step -> System.err.printf("%5d s  %s%n", (System.nanoTime() - began) / 1_000_000_000L, step);
        List<Sample> samples = new Analysis().read(Path.of(args[0]).resolve("polnear/train.jsonl"));
        progress.say(samples.size() + " articles read and parsed");
        int[] fold = Jackknife.dealt(samples.size(), FOLDS);
        List<AttributionModel> models = new FoldTraining(samples, fold, FOLDS, progress).train(true);
        Files.write(Path.of(args[1]), ModelFile.write(models.get(FOLDS)));
        if (args.length > 2) {
            Path folder = Files.createDirectories(Path.of(args[2]));
            for (int k = 0; k < FOLDS; k++) {
                Files.write(foldModel(folder, k), ModelFile.write(models.get(k)));
            }
            CrossValidation.write(samples, fold, models, folder.resolve(TAGGED));
        }
    }

    /** Where in the folder the model is that has not seen a fold. */
    static Path foldModel(Path folder, int fold) {
        return folder.resolve("fold-" + fold + ".model");
    }
}
