package org.newsclaims.evaluation.attribution;

import java.nio.file.Path;
import java.util.List;
import org.newsclaims.engine.attribution.AttributionModel;
import org.newsclaims.engine.attribution.LearnedTagger;

/**
 * Cross-validation over publishers on the train part of PolNeAR: the publishers fall into two halves, and each half is
 * tagged by models that have seen the other alone. Arguments: the folder of evaluation data and the file to write, in the
 * format of the statement scorer.
 */
public final class CrossValidation {
    private CrossValidation() {}

    public static void main(String[] args) {
        Progress progress = System.err::println;
        List<Sample> samples = new Analysis().read(Path.of(args[0]).resolve("polnear/train.jsonl"));
        List<String> publishers = publishers(samples);
        int[] fold = new int[samples.size()];
        for (int i = 0; i < fold.length; i++) {
            fold[i] = publishers.indexOf(samples.get(i).article().publisher()) % 2;
        }
        write(samples, fold, new FoldTraining(samples, fold, 2, progress).train(false), Path.of(args[1]));
    }

    /** The distinct publishers of some articles, in order of their names. */
    private static List<String> publishers(List<Sample> samples) {
        return samples.stream()
                .map(sample -> sample.article().publisher())
                .distinct()
                .sorted()
                .toList();
    }

    /** Writes what every article gets from the model that has not seen its fold. */
    static void write(List<Sample> samples, int[] fold, List<AttributionModel> models, Path file) {
        SystemWriter writer = new SystemWriter();
        for (int i = 0; i < fold.length; i++) {
            Sample sample = samples.get(i);
            writer.add(
                    sample.article().id(),
                    new LearnedTagger(models.get(fold[i])).tag(sample.columns()).attributions());
        }
        writer.write(file);
    }
}
