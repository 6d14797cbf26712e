package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
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
        List<List<Attribution>> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long tokens = 0;
            found.clear();
            for (Sample sample : samples) {
                tokens += sample.columns().size();
                found.add(tagger.tag(sample.columns()).attributions());
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
            System.out.printf("tagging alone: %.0f tokens per second of processor time%n", tokens / (spent / 1e9));
        }
        SystemWriter writer = new SystemWriter();
        Reliability reliability = new Reliability();
        for (int i = 0; i < samples.size(); i++) {
            writer.add(samples.get(i).article().id(), found.get(i));
            for (Attribution attribution : found.get(i)) {
                reliability.add(samples.get(i), attribution);
            }
        }
        writer.write(Path.of(args[1]));
        System.out.println(reliability.table());
    }
}
