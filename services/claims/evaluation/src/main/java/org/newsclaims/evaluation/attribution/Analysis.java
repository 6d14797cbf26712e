package org.newsclaims.evaluation.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Columns;
import org.newsclaims.engine.attribution.TextColumns;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/** The engine's own analysis of annotated articles: what it learns from is what it will see. */
final class Analysis {
    private final TextAnalyser texts = new TextAnalyser();
    private final QuotationScanner quotations = new QuotationScanner();
    private final WordClusters clusters = WordClusters.load();
    private final SyntaxAnalyser syntax = new SyntaxAnalyser(clusters);

    List<Sample> read(Path file) {
        List<Sample> samples = new ArrayList<>();
        for (GoldArticle article : GoldArticle.readAll(file)) {
            samples.add(Sample.of(article, columns(article.text())));
        }
        return samples;
    }

    Columns columns(String text) {
        AnalysedText analysed = texts.analyse(text);
        Quotations found = quotations.scan(analysed);
        return TextColumns.of(analysed, found, syntax.analyse(analysed, found), clusters);
    }
}
