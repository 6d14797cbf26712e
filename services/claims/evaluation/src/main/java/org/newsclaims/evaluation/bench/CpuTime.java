package org.newsclaims.evaluation.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/**
 * Prints tokens per second of CPU time of one thread for each stage, after warming up, and of the whole engine in turns
 * with the yardstick. Coarser than {@link StageBenchmark}, but it tells the truth on a machine that is busy with something
 * else. Argument: rounds to measure (10).
 */
public final class CpuTime {
    private static final int WARM_UP = 4;
    private static final int TURNS = 3;

    private final int rounds;
    private final MeasuredArticles articles = new MeasuredArticles();
    private long sink;

    private CpuTime(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] args) {
        new CpuTime(args.length > 0 ? Integer.parseInt(args[0]) : 10).run();
    }

    private void run() {
        long begun = cpu();
        SyntaxAnalyser syntax = new SyntaxAnalyser(WordClusters.load());
        System.out.printf("models loaded in %.2f s of CPU time%n", (cpu() - begun) / 1e9);
        TextAnalyser texts = new TextAnalyser();
        QuotationScanner scanner = new QuotationScanner();
        measure("text", i -> sink += texts.analyse(articles.raw.get(i)).tokenCount());
        measure(
                "quotations",
                i -> sink += scanner.scan(articles.analysed.get(i)).count());
        measure(
                "syntax",
                i -> sink += syntax.analyse(articles.analysed.get(i), articles.quotations.get(i))
                        .head(0));
        measure("raw text to trees", i -> {
            AnalysedText text = texts.analyse(articles.raw.get(i));
            Quotations quotations = scanner.scan(text);
            sink += syntax.analyse(text, quotations).head(0);
        });
        begun = cpu();
        Engine engine = Engine.standard();
        System.out.printf("engine loaded in %.2f s of CPU time%n", (cpu() - begun) / 1e9);
        Yardstick yardstick = new Yardstick();
        double tags = 0;
        double statements = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            tags += measure("OpenNLP tokens and tags", i -> sink += yardstick.tag(articles.raw.get(i)));
            statements += measure(
                    "raw text to statements",
                    i -> sink += engine.read(articles.submitted.get(i)).size());
        }
        System.out.printf("statements at %.2f of OpenNLP's tokens and tags%n", statements / tags);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        System.out.printf("live heap %d MB (%d)%n", heap.totalMemory() - heap.freeMemory() >> 20, sink & 1);
    }

    private double measure(String stage, Consumer<Integer> work) {
        long begun = 0;
        for (int round = 0; round < WARM_UP + rounds; round++) {
            if (round == WARM_UP) {
                begun = cpu();
            }
            for (int i = 0; i < articles.raw.size(); i++) {
                work.accept(i);
            }
        }
        double seconds = (cpu() - begun) / 1e9;
        double speed = rounds * (double) articles.tokens / seconds;
        System.out.printf("%-23s %,10.0f tokens/s%n", stage, speed);
        return speed;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
