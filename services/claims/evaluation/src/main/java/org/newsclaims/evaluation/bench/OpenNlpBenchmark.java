package org.newsclaims.evaluation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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

/** The yardstick: Apache OpenNLP's sentences, tokens and parts of speech of the same articles, one thread. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class OpenNlpBenchmark {
    private static final String VERSION = "-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    public OpenNlpBenchmark() {
        try (InputStream s = open("opennlp-en-ud-ewt-sentence");
                InputStream t = open("opennlp-en-ud-ewt-tokens");
                InputStream p = open("opennlp-en-ud-ewt-pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(s));
            tokenizer = new TokenizerME(new TokenizerModel(t));
            tagger = new POSTaggerME(new POSModel(p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return OpenNlpBenchmark.class.getResourceAsStream('/' + name + VERSION);
    }

    @Benchmark
    public void tokensAndTags(Articles articles, StageBenchmark.Counter counter, Blackhole sink) {
        for (String raw : articles.raw) {
            for (String sentence : sentences.sentDetect(raw)) {
                sink.consume(tagger.tag(tokenizer.tokenize(sentence)));
            }
        }
        counter.tokens += articles.tokens;
    }
}
