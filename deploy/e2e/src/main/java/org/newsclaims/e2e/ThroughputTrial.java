package org.newsclaims.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.e2e.check.Alone;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.PlainReader;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.records.ArticleEvent;

/** Fills the log while no claims service runs, then starts one and measures how fast it gets to the end, and on what. */
final class ThroughputTrial {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    /** As the service has it by default. */
    private static final int BATCH = 256;

    private static final int ALONE = 4000;

    private final Cluster cluster;
    private final List<String> lines = new ArrayList<>();

    ThroughputTrial(Cluster cluster) {
        this.cluster = cluster;
    }

    /** One claims service, no faults. */
    static Shape shape(Path home, Path folder) {
        return new Shape(home, folder, folder.resolve("postgres"), 1, 1, Map.of());
    }

    /** @return the report; its last line is GREEN, or RED when the log was not projected in time */
    List<String> run(int articles, long seed) throws Exception {
        Member claims = cluster.claims().get(0);
        claims.stop();
        fill(articles, seed);
        double plain = PlainReader.recordsPerSecond(cluster.bootstrapServers());
        plain = Math.max(plain, PlainReader.recordsPerSecond(cluster.bootstrapServers()));
        claims.start();
        claims.awaitLive();
        double rate = projected();
        line("plain consumer: %.0f records/s", plain);
        line("projection: %.1f articles/s, %.4f of the plain consumer", rate, rate / plain);
        stages(new Operator(claims.base()).metrics());
        lines.add(rate > 0 ? "GREEN" : "RED");
        return lines;
    }

    private void fill(int articles, long seed) throws InterruptedException {
        Load load = new Load(new Submitter(cluster.ingest().base(), new Ledger()), seed);
        long begun = System.nanoTime();
        while (load.submitted() < articles) {
            load.step();
        }
        load.settle();
        line("%d articles accepted, %.0f articles/s", load.submitted(), load.submitted() / seconds(begun));
    }

    /** From the first batch, whose time does not count, to the end of the log. */
    private double projected() throws Exception {
        long end = LogDump.ends(cluster.bootstrapServers()).values().stream()
                .mapToLong(n -> n)
                .sum();
        long limit = System.nanoTime() + PATIENCE.toNanos();
        long first = 0;
        long begun = 0;
        while (System.nanoTime() < limit) {
            long position = StoredViews.positions(cluster.jdbcUrl()).values().stream()
                    .mapToLong(n -> n)
                    .sum();
            if (first == 0 && position > 0) {
                first = position;
                begun = System.nanoTime();
            }
            if (position == end) {
                return (end - first) / seconds(begun);
            }
            Thread.sleep(100);
        }
        return 0;
    }

    private void stages(Map<String, Double> metrics) {
        double records = metrics.get("newsclaims_projection_records_total");
        double engine = 1000 * metrics.get("newsclaims_projection_engine_seconds_sum") / records;
        double computing = 1000 * metrics.get("newsclaims_projection_computing_seconds_sum") / records;
        double transaction = 1000 * metrics.get("newsclaims_projection_transaction_seconds_sum") / records;
        double waited = 1000 * metrics.get("newsclaims_projection_engine_wait_seconds_sum") / records;
        List<ArticleEvent> events =
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events();
        Alone alone = Alone.measure(events.subList(0, Math.min(ALONE, events.size())), BATCH);
        line("engine: %.2f ms of processor time an article; alone %.2f ms", engine, alone.engineMillis());
        line(
                "grouping, merging, documents: %.2f ms of processor time; alone %.2f ms",
                computing, alone.projectorMillis());
        line("database, as waited for by the projecting thread: %.2f ms", transaction - computing);
        line("the projecting thread waited for the engine: %.2f ms", waited);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
