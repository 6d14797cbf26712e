package org.newsclaims.evaluation.bench;

import java.util.concurrent.TimeUnit;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One thread, one pass over all articles per operation; {@code tokens} is what to read: tokens per second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StageBenchmark {
    private final TextAnalyser texts = new TextAnalyser();
    private final QuotationScanner scanner = new QuotationScanner();
    private final SyntaxAnalyser syntax = new SyntaxAnalyser(WordClusters.load());
    private final Engine engine = Engine.standard();

    /** Counts tokens, so that stages compare whatever their unit of work. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long tokens;
    }

    @Benchmark
    public void text(MeasuredArticles articles, Counter counter, Blackhole sink) {
        for (String raw : articles.raw) {
            sink.consume(texts.analyse(raw));
        }
        counter.tokens += articles.tokens;
    }

    @Benchmark
    public void quotations(MeasuredArticles articles, Counter counter, Blackhole sink) {
        for (AnalysedText text : articles.analysed) {
            sink.consume(scanner.scan(text));
        }
        counter.tokens += articles.tokens;
    }

    @Benchmark
    public void syntax(MeasuredArticles articles, Counter counter, Blackhole sink) {
        for (int i = 0; i < articles.analysed.size(); i++) {
            sink.consume(syntax.analyse(articles.analysed.get(i), articles.quotations.get(i)));
        }
        counter.tokens += articles.tokens;
    }

    @Benchmark
    public void rawTextToTrees(MeasuredArticles articles, Counter counter, Blackhole sink) {
        for (String raw : articles.raw) {
            AnalysedText text = texts.analyse(raw);
            sink.consume(syntax.analyse(text, scanner.scan(text)));
        }
        counter.tokens += articles.tokens;
    }

    @Benchmark
    public void rawTextToStatements(MeasuredArticles articles, Counter counter, Blackhole sink) {
        for (Article article : articles.submitted) {
            sink.consume(engine.extract(article));
        }
        counter.tokens += articles.tokens;
    }
}
