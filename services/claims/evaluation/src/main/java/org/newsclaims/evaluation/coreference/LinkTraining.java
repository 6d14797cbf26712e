package org.newsclaims.evaluation.coreference;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.coreference.LinkModel;

/**
 * Trains the model that links mentions. Arguments: the folder of evaluation data and the file to write. Learns from GUM train
 * alone first; with what it knows then of all other pronouns, from GUM train and GAP development together.
 */
public final class LinkTraining {
    private LinkTraining() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        MentionedText.Reader reader = new MentionedText.Reader();
        List<LinkExample> gum = new ArrayList<>();
        for (GumDocument document : GumFile.read(data.resolve("gum/train.conllu"))) {
            gum.addAll(GumExamples.of(reader.read(document.text()), document));
        }
        List<GapCase> cases = GapCase.read(data.resolve("gap/development.tsv"));
        List<MentionedText> read =
                cases.stream().map(asked -> reader.read(asked.text())).toList();
        LinkModel model = new LinkLearner().fit(gum);
        for (int round = 0; round < 2; round++) {
            List<LinkExample> all = new ArrayList<>(gum);
            for (int i = 0; i < cases.size(); i++) {
                GapExamples.of(read.get(i), cases.get(i), model).ifPresent(all::add);
            }
            System.err.println(gum.size() + " examples of GUM, " + (all.size() - gum.size()) + " of GAP");
            model = new LinkLearner().fit(all);
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            model.write(out);
        }
    }
}
