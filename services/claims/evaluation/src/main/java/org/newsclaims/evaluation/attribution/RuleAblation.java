package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.rules.RuleTagger;

/**
 * Leaves out each rule alone and prints what every figure loses, in points of F1; a figure that rises is below zero. PolNeAR dev
 * has attributions with their sources, web news statements by their contents. A rule that costs nothing when it is gone is either
 * done by others or for what neither set has. Argument: the folder of evaluation data.
 */
public final class RuleAblation {
    private static final String WHOLE = "all";

    /** By the rule that each is without, after the whole one. */
    private final Map<String, StatementExtractor> engines = new LinkedHashMap<>();
    /** What the tagger found in the parts of the article at hand, by their words and where these begin. */
    private final Map<List<IntBuffer>, Tagging> tagged = new HashMap<>();

    private RuleAblation() {
        AttributionTagger learned = new LearnedTagger(ModelFile.load());
        // No rule has a say in what the tagger finds, so that it is asked once for each text.
        AttributionTagger once = columns -> tagged.computeIfAbsent(
                List.of(IntBuffer.wrap(columns.word()), IntBuffer.wrap(columns.start())), key -> learned.tag(columns));
        RuleTagger rules = new RuleTagger();
        engines.put(WHOLE, new DefaultStatementExtractor(once, rules));
        rules.names().forEach(name -> engines.put(name, new DefaultStatementExtractor(once, rules.without(name))));
    }

    public static void main(String[] args) throws IOException {
        RuleAblation ablation = new RuleAblation();
        Map<String, AttributionAgreement> polnear = ablation.agreement(Path.of(args[0], "polnear", "dev.jsonl"));
        Map<String, AttributionAgreement> web = ablation.agreement(Path.of(args[0], "webnews", "dev.jsonl"));
        System.out.println("rule\tPolNeAR exact\tdetect\tpair\tweb news exact\tdetect");
        double[] whole = figures(polnear.get(WHOLE), web.get(WHOLE));
        for (String name : ablation.engines.keySet()) {
            double[] figures = figures(polnear.get(name), web.get(name));
            System.out.println(name.equals(WHOLE) ? row(name, whole) : row("without " + name, lost(whole, figures)));
        }
    }

    private static double[] figures(AttributionAgreement polnear, AttributionAgreement web) {
        return new double[] {polnear.exact(), polnear.detected(), polnear.paired(), web.exact(), web.detected()};
    }

    private static double[] lost(double[] whole, double[] figures) {
        return IntStream.range(0, whole.length)
                .mapToDouble(i -> whole[i] - figures[i])
                .toArray();
    }

    private static String row(String name, double[] figures) {
        StringBuilder row = new StringBuilder(name);
        for (double figure : figures) {
            row.append(String.format(Locale.ROOT, "\t%.2f", 100 * figure));
        }
        return row.toString();
    }

    private Map<String, AttributionAgreement> agreement(Path file) {
        Map<String, AttributionAgreement> agreements = new HashMap<>();
        engines.keySet().forEach(name -> agreements.put(name, new AttributionAgreement()));
        for (Sample sample : new Analysis().read(file)) {
            tagged.clear();
            engines.forEach((name, engine) -> count(sample, engine, agreements.get(name)));
        }
        return agreements;
    }

    private static void count(Sample sample, StatementExtractor engine, AttributionAgreement agreement) {
        GoldArticle gold = sample.article();
        AttributionAgreement.Article article = agreement.article(sample);
        engine.extract(Article.of(gold.id(), gold.text())).stream()
                .map(ExtractionMeasure::attribution)
                .filter(found -> !sample.discarded().intersects(Sample.tokens(sample.columns(), found.content())))
                .forEach(article::add);
    }
}
