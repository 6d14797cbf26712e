package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Statement;

/**
 * Measures the whole extraction, rules and all: writes its statements in the format of the statement scorer, and prints how
 * often confidences were right. Arguments: the folder of evaluation data and the file to write; then it reads dev with the
 * engine as it comes. A third argument names the folder of the models that {@link AttributionTraining} wrote for each fold;
 * then it reads train, each article with the model that has not seen it.
 */
public final class ExtractionMeasure {
    private final SystemWriter writer = new SystemWriter();
    private final Reliability reliability = new Reliability();

    private ExtractionMeasure() {}

    public static void main(String[] args) throws IOException {
        boolean dev = args.length < 3;
        List<Sample> samples = new Analysis().read(Path.of(args[0], "polnear", dev ? "dev.jsonl" : "train.jsonl"));
        List<StatementExtractor> extractors = new ArrayList<>();
        for (int k = 0; !dev && k < AttributionTraining.FOLDS; k++) {
            byte[] model = Files.readAllBytes(AttributionTraining.foldModel(Path.of(args[2]), k));
            extractors.add(new DefaultStatementExtractor(new LearnedTagger(ModelFile.read(model))));
        }
        if (dev) {
            extractors.add(new DefaultStatementExtractor());
        }
        int[] fold = Jackknife.dealt(samples.size(), extractors.size());
        ExtractionMeasure measure = new ExtractionMeasure();
        for (int i = 0; i < fold.length; i++) {
            measure.read(samples.get(i), extractors.get(fold[i]));
        }
        measure.writer.write(Path.of(args[1]));
        System.out.println(measure.reliability.table());
    }

    private void read(Sample sample, StatementExtractor extractor) {
        GoldArticle article = sample.article();
        List<Attribution> found = new ArrayList<>();
        for (Statement statement : extractor.extract(Article.of(article.id(), article.text()))) {
            Attribution attribution = attribution(statement);
            found.add(attribution);
            if (!sample.discarded().intersects(Sample.tokens(sample.columns(), attribution.content()))) {
                reliability.add(sample, attribution);
            }
        }
        writer.add(article.id(), found);
    }

    /** A statement as what the tagger would have said of its words. */
    static Attribution attribution(Statement statement) {
        Spans spans = statement.spans();
        return new Attribution(spans.content(), spans.cue(), spans.speaker(), -1, -1, statement.confidence());
    }
}
