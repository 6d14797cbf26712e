package org.newsclaims.e2e.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;

/** Many listen to all claim changes while many happen; meanwhile others ask whether the service is alive. */
final class Streams {
    private static final int CLIENTS = 1000;
    private static final int CHANGES = 33_000;
    private static final int AT_ONCE = 1000;
    private static final long EVERY_MILLIS = 1000;
    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final double LONGEST_BLOCK_MILLIS = 200;
    private static final double LIVE_MILLIS = 300;
    /** Twice as many as threads that answer, over which connections are spread. */
    private static final int PROBES = 4 * Runtime.getRuntime().availableProcessors();

    private static final String NOWHERE = "/nowhere";

    private final Cluster cluster;
    private final MoreRows rows;
    private final Report report;

    Streams(Cluster cluster, MoreRows rows, Report report) {
        this.cluster = cluster;
        this.rows = rows;
        this.report = report;
    }

    void measure() throws Exception {
        Member query = cluster.beside("query-streams", "services/query", Cluster.EDGE_JVM, Map.of());
        query.start();
        query.awaitReady();
        List<Probe> loops = new ArrayList<>();
        for (int i = 0; i < PROBES; i++) {
            loops.add(new Probe(query.base(), NOWHERE, 404));
        }
        Probe live = new Probe(query.base(), "/q/health/live", 200);
        try (Listeners listeners = new Listeners(query.base(), CLIENTS)) {
            start(listeners);
            Thread.sleep(5000);
            Stream.concat(loops.stream(), Stream.of(live)).forEach(Streams::start);
            long begun = System.nanoTime();
            append();
            long head = rows.head();
            while (listeners.upTo(head) < CLIENTS && System.nanoTime() - begun < PATIENCE_NANOS) {
                Thread.sleep(500);
            }
            report(query, listeners, head, (System.nanoTime() - begun) / 1e9, loops, live);
        } finally {
            query.stop();
        }
    }

    private static void start(Runnable client) {
        Thread thread = new Thread(client, "client");
        thread.setDaemon(true);
        thread.start();
    }

    private void append() throws Exception {
        for (int done = 0; done < CHANGES; done += AT_ONCE) {
            long begun = System.nanoTime();
            rows.changes(AT_ONCE);
            Thread.sleep(Math.max(0, EVERY_MILLIS - (System.nanoTime() - begun) / 1_000_000));
        }
    }

    private void report(Member query, Listeners listeners, long head, double seconds, List<Probe> loops, Probe live)
            throws Exception {
        loops.forEach(Probe::stop);
        live.stop();
        long told = listeners.upTo(head);
        report.row(
                CLIENTS + " streams, " + CHANGES + " changes, " + AT_ONCE + " a second: told everything",
                String.format(
                        Locale.ROOT,
                        "after %.0f s, %.1f GB, peak of memory %d MB",
                        seconds,
                        listeners.bytes() / 1e9,
                        query.peakMegabytes()),
                told + " of " + CLIENTS,
                "all",
                told == CLIENTS && listeners.troubled() == 0);
        double longest = loops.stream()
                .mapToDouble(probe -> probe.times().longest())
                .max()
                .orElse(0);
        report.row(
                "longest that an event loop did not answer",
                "",
                String.format(Locale.ROOT, "%.0f ms", longest),
                String.format(Locale.ROOT, "%.0f ms", LONGEST_BLOCK_MILLIS),
                longest <= LONGEST_BLOCK_MILLIS);
        double p99 = live.times().percentile(99);
        report.row(
                "p99 of /q/health/live meanwhile",
                live.trouble() == null ? "" : live.trouble(),
                String.format(Locale.ROOT, "%.0f ms", p99),
                String.format(Locale.ROOT, "%.0f ms", LIVE_MILLIS),
                p99 <= LIVE_MILLIS && live.trouble() == null);
    }
}
