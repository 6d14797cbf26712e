package org.newsclaims.evaluation.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.syntax.model.EncodedSentence;
import org.newsclaims.engine.syntax.model.TagLexicon;
import org.newsclaims.engine.syntax.model.Tagger;

/**
 * Trains tagger and parser. Arguments: the folder of evaluation data, the folder of silver trees ({@link SilverTrees}),
 * the folder to write the models to. The same input gives the same bytes.
 */
public final class SyntaxTraining {
    private static final int FOLDS = 2;
    private static final int TAGGER_EPOCHS = 3;
    private static final int PARSER_EPOCHS = 4;

    private final WordClusters clusters = WordClusters.load();

    private SyntaxTraining() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path trees = Path.of(args[1]);
        Path target = Path.of(args[2]);
        SilverCorpus corpus =
                SilverCorpus.read(data.resolve("polnear/train.jsonl"), trees.resolve("polnear-train.tsv"));
        corpus.addAll(SilverCorpus.read(data.resolve("ecbplus/dev.jsonl"), trees.resolve("ecbplus-dev.tsv")));
        new SyntaxTraining().run(corpus.sentences(), target);
    }

    private void run(List<SilverCorpus.Sentence> sentences, Path target) throws IOException {
        try (DataOutputStream out = Outputs.data(target.resolve("tagger.bin"))) {
            TagLexiconBuilder.build(sentences, clusters).write(out);
            new TaggerTraining(clusters).train(sentences, TAGGER_EPOCHS).write(out);
        }
        List<Tag[]> tags = crossTags(sentences);
        ParserTraining parser = new ParserTraining(clusters);
        parser.train(sentences, tags, PARSER_EPOCHS);
        try (DataOutputStream out = Outputs.data(target.resolve("parser.bin"))) {
            parser.write(out);
        }
    }

    /** Tags every sentence with a tagger that has not seen it, so that the parser meets the tagger's usual mistakes. */
    private List<Tag[]> crossTags(List<SilverCorpus.Sentence> sentences) {
        List<Tag[]> tags = new ArrayList<>(sentences.size());
        EncodedSentence encoded = new EncodedSentence(clusters);
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = (int) ((long) sentences.size() * fold / FOLDS);
            int to = (int) ((long) sentences.size() * (fold + 1) / FOLDS);
            List<SilverCorpus.Sentence> others = new ArrayList<>(sentences.subList(0, from));
            others.addAll(sentences.subList(to, sentences.size()));
            TagLexicon none = TagLexicon.of(new int[0], new byte[0]);
            Tagger tagger = new Tagger(none, new TaggerTraining(clusters).train(others, TAGGER_EPOCHS));
            for (SilverCorpus.Sentence s : sentences.subList(from, to)) {
                encoded.encode(s.text, s.quotations, s.number);
                tagger.tag(encoded);
                Tag[] given = new Tag[s.size()];
                for (int i = 0; i < given.length; i++) {
                    given[i] = encoded.tag(i);
                }
                tags.add(given);
            }
        }
        return tags;
    }
}
