package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.rules.RuleTagger;

/**
 * Leaves out each rule alone and prints what every figure loses, in points of F1; a figure that rises is below zero. PolNeAR dev
 * has attributions with their sources, web news statements by their contents. A rule that costs nothing when it is gone is either
 * done by others or for what neither set has. Argument: the folder of evaluation data.
 */
public final class RuleAblation {
    private final Map<String, StatementExtractor> engines = new LinkedHashMap<>();
    private final Map<Integer, Tagging> read = new HashMap<>();

    private RuleAblation() {
        AttributionTagger learned = new LearnedTagger(ModelFile.load());
        // No rule has a say in what the tagger finds, so that it is asked once for each text.
        AttributionTagger once = columns -> read.computeIfAbsent(
                31 * Arrays.hashCode(columns.word()) + Arrays.hashCode(columns.start()), key -> learned.tag(columns));
        RuleTagger rules = new RuleTagger();
        engines.put("", new DefaultStatementExtractor(once, rules));
        rules.names().forEach(name -> engines.put(name, new DefaultStatementExtractor(once, rules.without(name))));
    }

    public static void main(String[] args) throws IOException {
        RuleAblation ablation = new RuleAblation();
        Map<String, AttributionAgreement> polnear = ablation.agreement(Path.of(args[0], "polnear", "dev.jsonl"));
        Map<String, AttributionAgreement> web = ablation.agreement(Path.of(args[0], "webnews", "dev.jsonl"));
        System.out.println("rule\tPolNeAR exact\tdetect\tpair\tweb news exact\tdetect");
        for (String name : ablation.engines.keySet()) {
            AttributionAgreement p = polnear.get(name);
            AttributionAgreement w = web.get(name);
            AttributionAgreement wholeP = polnear.get("");
            AttributionAgreement wholeW = web.get("");
            System.out.println(
                    name.isEmpty()
                            ? row("all", p.exact(), p.detected(), p.paired(), w.exact(), w.detected())
                            : row(
                                    "without " + name,
                                    wholeP.exact() - p.exact(),
                                    wholeP.detected() - p.detected(),
                                    wholeP.paired() - p.paired(),
                                    wholeW.exact() - w.exact(),
                                    wholeW.detected() - w.detected()));
        }
    }

    private static String row(String name, double... figures) {
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
            read.clear();
            engines.forEach((name, engine) -> count(sample, engine, agreements.get(name)));
        }
        return agreements;
    }

    private static void count(Sample sample, StatementExtractor engine, AttributionAgreement agreement) {
        GoldArticle gold = sample.article();
        AttributionAgreement.Article article = agreement.article(sample);
        List<Statement> statements = engine.extract(Article.of(gold.id(), gold.text()));
        statements.stream()
                .map(ExtractionMeasure::attribution)
                .filter(found -> !sample.discarded().intersects(Sample.tokens(sample.columns(), found.content())))
                .forEach(article::add);
    }
}
