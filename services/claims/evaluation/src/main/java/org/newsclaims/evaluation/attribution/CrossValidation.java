package org.newsclaims.evaluation.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.Chooser;
import org.newsclaims.engine.attribution.Judge;
import org.newsclaims.engine.attribution.Proposal;

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
        List<String> publishers = AttributionTraining.publishers(samples);
        int[] fold = new int[samples.size()];
        for (int i = 0; i < fold.length; i++) {
            fold[i] = publishers.indexOf(samples.get(i).article().publisher()) % 2;
        }
        Jackknife jackknife = new Jackknife(samples, fold, 2, progress);
        TrainingOptions options = TrainingOptions.standard();
        jackknife.first(options, AttributionTraining.BITS, false);
        List<List<Proposal>> proposals = new ArrayList<>();
        jackknife.second(options, AttributionTraining.BITS, false, proposals);
        Judge judge = JudgeTraining.train(samples, jackknife, proposals);
        write(samples, jackknife, proposals, judge, Path.of(args[1]));
    }

    static void write(
            List<Sample> samples, Jackknife jackknife, List<List<Proposal>> proposals, Judge judge, Path file) {
        SystemWriter writer = new SystemWriter();
        for (int i = 0; i < samples.size(); i++) {
            Chooser chooser = jackknife.stages(i).chooser(judge);
            List<Attribution> attributions = new ArrayList<>();
            for (Chooser.Judged judged : chooser.choose(proposals.get(i))) {
                attributions.add(chooser.attribution(judged));
            }
            writer.add(samples.get(i).article().id(), attributions);
        }
        writer.write(file);
    }
}
