package org.newsclaims.evaluation.bench;

import java.util.concurrent.TimeUnit;
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
    private final Yardstick yardstick = new Yardstick();

    @Benchmark
    public void tokensAndTags(MeasuredArticles articles, StageBenchmark.Counter counter, Blackhole sink) {
        for (String raw : articles.raw) {
            sink.consume(yardstick.tag(raw));
        }
        counter.tokens += articles.tokens;
    }
}
