package org.newsclaims.evaluation.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The articles that are measured: {@code polnear/dev.jsonl} in the folder that the system property {@code data} names
 * ({@code ../shared/data} when it is not set).
 */
@State(Scope.Benchmark)
public class MeasuredArticles {
    final List<Article> submitted = new ArrayList<>();
    final List<String> raw = new ArrayList<>();
    final List<AnalysedText> analysed = new ArrayList<>();
    final List<Quotations> quotations = new ArrayList<>();
    /** The engine's tokens in all of them: every stage and the yardstick count the same ones. */
    final int tokens;

    public MeasuredArticles() {
        Path file = Path.of(System.getProperty("data", "../shared/data")).resolve("polnear/dev.jsonl");
        ObjectMapper json = new ObjectMapper();
        TextAnalyser analyser = new TextAnalyser();
        QuotationScanner scanner = new QuotationScanner();
        int count = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                String text = json.readTree(line).get("text").asText();
                AnalysedText cut = analyser.analyse(text);
                submitted.add(Article.of(Integer.toString(raw.size()), text));
                raw.add(text);
                analysed.add(cut);
                quotations.add(scanner.scan(cut));
                count += cut.tokenCount();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the benchmark needs " + file.toAbsolutePath(), e);
        }
        tokens = count;
    }
}
