package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsclaims.engine.attribution.AttributionModel;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;

/**
 * Tags the dev part of PolNeAR with the learned tagger alone. Arguments: the folder of evaluation data, the file to write
 * in the format of the statement scorer, and, if not the engine's own, a model file.
 */
public final class DevTagging {
    private static final int ROUNDS = 4;

    private DevTagging() {}

    public static void main(String[] args) throws IOException {
        AttributionModel model =
                args.length > 2 ? ModelFile.read(Files.readAllBytes(Path.of(args[2]))) : ModelFile.load();
        LearnedTagger tagger = new LearnedTagger(model);
        List<Sample> samples = new Analysis().read(Path.of(args[0]).resolve("polnear/dev.jsonl"));
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long tokens = 0;
            SystemWriter writer = new SystemWriter();
            for (Sample sample : samples) {
                tokens += sample.columns().size();
                writer.add(sample.article().id(), tagger.tag(sample.columns()));
            }
            System.err.printf("%.0f tokens/s%n", tokens / ((System.nanoTime() - began) / 1e9));
            writer.write(Path.of(args[1]));
        }
    }
}
