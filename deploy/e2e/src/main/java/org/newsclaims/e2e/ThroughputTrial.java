package org.newsclaims.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.e2e.alone.Alone;
import org.newsclaims.e2e.alone.PlainReader;
import org.newsclaims.e2e.alone.WritingAlone;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.records.ArticleEvent;

/** Fills the log while no claims service runs, then starts one and measures how fast it gets to the end, and on what. */
final class ThroughputTrial {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    /** As the service has it by default. */
    private static final int BATCH = 256;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Cluster cluster;
    private final Member claims;
    private final List<String> lines = new ArrayList<>();

    /** What is measured reaches the database past the proxy, which serves faults, takes processor time and adds its own waiting to every answer. */
    ThroughputTrial(Cluster cluster) {
        this.cluster = cluster;
        this.claims = cluster.measured();
    }

    /** @return the report; its last line is GREEN, or RED when the log was not projected in time */
    List<String> run(int articles, long seed) throws Exception {
        try {
            return measure(articles, seed);
        } finally {
            claims.stop();
        }
    }

    private List<String> measure(int articles, long seed) throws Exception {
        cluster.claims().get(0).stop();
        fill(articles, seed);
        double plain = PlainReader.recordsPerSecond(cluster.bootstrapServers());
        plain = Math.max(plain, PlainReader.recordsPerSecond(cluster.bootstrapServers()));
        line("plain consumer: %.0f records/s", plain);
        claims.start();
        claims.awaitLive();
        long end = LogDump.ends(cluster.bootstrapServers()).values().stream()
                .mapToLong(n -> n)
                .sum();
        boolean done = awaitPosition(end / 2);
        ProjectionMark half = ProjectionMark.of(cluster, claims);
        done &= awaitPosition(end);
        if (done) {
            report(ProjectionMark.of(cluster, claims).since(half), plain);
        }
        lines.add(done ? "GREEN" : "RED");
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

    /** Over one connection: opening one for every look would cost PostgreSQL more than the look. */
    private boolean awaitPosition(long wanted) throws Exception {
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl())) {
            for (long limit = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < limit; Thread.sleep(100)) {
                long position = StoredViews.positions(connection).values().stream()
                        .mapToLong(n -> n)
                        .sum();
                if (position >= wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Over the second half of the log, when the service has warmed up. */
    private void report(ProjectionMark took, double plain) throws Exception {
        double rate = took.records() / took.seconds();
        line("projection: %.1f articles/s, %.4f of the plain consumer", rate, rate / plain);
        double all = took.service() + took.database();
        line(
                "processors it got: %.2f of %d; with all of them it would be %.0f articles/s",
                all / took.seconds(), PROCESSORS, rate * took.seconds() * PROCESSORS / all);
        List<ArticleEvent> events =
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events();
        Alone alone = Alone.measure(events, BATCH);
        WritingAlone writing =
                WritingAlone.measure(cluster.jdbcUrl(), Math.max(1, events.size() / BATCH), () -> cluster.database()
                        .processorSeconds());
        lines.add("processor time an article:");
        line("  engine: %.2f ms; alone %.2f ms", took.each(took.engine()), alone.engineMillis());
        line(
                "  grouping, merging, documents: %.2f ms; alone %.2f ms",
                took.each(took.computing()), alone.projectorMillis());
        double rows = took.rows() / took.records();
        line(
                "  PostgreSQL: %.2f ms; writing as many rows (%.1f) alone %.2f ms",
                took.each(took.database()), rows, rows * writing.microsARow() / 1000);
        line(
                "  the rest of the service (Kafka, database client, feed, compiler, garbage collection): %.2f ms",
                took.each(took.service() - took.engine() - took.computing()));
        lines.add("time an article, of the projecting thread:");
        line("  computing, and waiting for a processor and the database: %.2f ms", took.each(took.transactions()));
        line("  waiting for the engine: %.2f ms", took.each(took.engineWaits()));
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
