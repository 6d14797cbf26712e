package org.newsclaims.e2e.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.postgresql.PGConnection;

/** All statements as lines, from a service with a heap smaller than they are, against what {@code COPY} of the same does. */
final class Export {
    private static final String HEAP = "-Xmx64m";
    private static final double BAR = .3;
    private static final int FIRST = 10_000;
    /** How often each is done, in turns, once both have been done once: each takes a second or so. */
    private static final int TURNS = 5;

    /** What may come on top, of a heap that is not full yet, while ten times as much goes through. */
    private static final long SLACK_MEGABYTES = 64;

    private final Cluster cluster;
    private final Connection database;
    private final Report report;

    Export(Cluster cluster, Connection database, Report report) {
        this.cluster = cluster;
        this.database = database;
        this.report = report;
    }

    void measure() throws Exception {
        Member query = cluster.beside("query-export", "services/query", List.of(HEAP), Map.of());
        query.start();
        try {
            query.awaitReady();
            export(query, "&limit=" + FIRST);
            export(query, "&limit=" + FIRST);
            long before = query.peakMegabytes();
            copy();
            export(query, "");
            Throughput copied = Throughput.NONE;
            Throughput exported = Throughput.NONE;
            for (int turn = 0; turn < TURNS; turn++) {
                copied = copied.and(copy());
                exported = exported.and(export(query, ""));
            }
            long after = query.peakMegabytes();
            double ratio = exported.perSecond() / copied.perSecond();
            report.row(
                    "export of " + exported.rows() / TURNS + " statements, " + exported.bytes() / TURNS / 1_000_000
                            + " MB",
                    String.format(
                            Locale.ROOT, "%.0f rows/s, COPY %.0f rows/s", exported.perSecond(), copied.perSecond()),
                    String.format(Locale.ROOT, "%.2f", ratio),
                    String.format(Locale.ROOT, "%.1f", BAR),
                    ratio >= BAR && exported.rows() == copied.rows());
            report.row(
                    "its memory, heap " + HEAP.substring(4) + ": after " + FIRST + " statements, after all",
                    before + " MB, " + after + " MB",
                    "+" + (after - before) + " MB",
                    "constant",
                    after - before <= SLACK_MEGABYTES);
        } finally {
            query.stop();
        }
    }

    /** What went through in a time. */
    private record Throughput(long rows, long bytes, double seconds) {
        static final Throughput NONE = new Throughput(0, 0, 0);

        Throughput and(Throughput more) {
            return new Throughput(rows + more.rows, bytes + more.bytes, seconds + more.seconds);
        }

        double perSecond() {
            return rows / seconds;
        }
    }

    private Throughput copy() throws SQLException, IOException {
        long begun = System.nanoTime();
        long rows = database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT doc FROM views.statement) TO STDOUT", OutputStream.nullOutputStream());
        return new Throughput(rows, 0, (System.nanoTime() - begun) / 1e9);
    }

    /**
     * Takes it as {@link HttpURLConnection} reads it, in place of {@link java.net.http.HttpClient}, which for so many bytes takes
     * several times the processor time, of which the service has no more than what is left.
     */
    private static Throughput export(Member query, String more) throws IOException {
        long begun = System.nanoTime();
        HttpURLConnection asked = (HttpURLConnection)
                query.base().resolve("/v1/statements?sort=id" + more).toURL().openConnection();
        asked.setRequestProperty("Accept", "application/x-ndjson");
        long rows = 0;
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = asked.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new Throughput(rows, bytes, (System.nanoTime() - begun) / 1e9);
    }
}
