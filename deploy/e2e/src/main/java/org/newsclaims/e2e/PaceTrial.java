package org.newsclaims.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.e2e.alone.EngineOnAllProcessors;
import org.newsclaims.e2e.alone.QuickestRun;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.ArticleFiles;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.records.ArticleEvent;

/**
 * How fast articles from files go through: how soon a cold service has some of a full log in the views, and how long a
 * warm one takes to rebuild them all, beside what the engine alone takes on all processors.
 */
final class PaceTrial {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final QuickestRun REBUILDS = new QuickestRun(2, 6, 0.95);

    private final Cluster cluster;
    private final Member claims;
    private final List<String> lines = new ArrayList<>();
    private boolean green = true;

    /** What is measured reaches the database past the proxy, which serves faults and takes processor time. */
    PaceTrial(Cluster cluster) {
        this.cluster = cluster;
        this.claims = cluster.measured();
    }

    /**
     * @param files NDJSON articles
     * @return the report; its last line is GREEN, or RED when the log was not projected in time or a rebuild made other views
     */
    List<String> run(List<Path> files) throws Exception {
        try {
            return measure(files);
        } finally {
            claims.stop();
        }
    }

    private List<String> measure(List<Path> files) throws Exception {
        cluster.claims().get(0).stop();
        List<String> articles = articles(files);
        int accepted = new ArticleFiles(cluster.ingest().base()).submit(articles);
        check(accepted == articles.size(), accepted + " of " + articles.size() + " articles accepted");
        List<ArticleEvent> log =
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events();
        long begun = System.nanoTime();
        claims.start();
        awaitPosition(1);
        line("from the start of a cold service to its first committed batch: %.1f s", seconds(begun));
        awaitPosition(log.size());
        line("until all %d articles were in the views: %.1f s", log.size(), seconds(begun));
        double warm = REBUILDS.seconds(this::rebuild);
        double engine = log.size() / new EngineOnAllProcessors(log).bestSeconds();
        double rebuilt = log.size() / warm;
        line("rebuild by the warm service: %.1f articles/s", rebuilt);
        line("the engine alone on all processors: %.1f articles/s", engine);
        line("ratio: %.2f", rebuilt / engine);
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private static List<String> articles(List<Path> files) throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(Files.readAllLines(file));
        }
        return articles;
    }

    /** Answers the seconds it took. */
    private double rebuild() throws Exception {
        Operator operator = new Operator(claims.base());
        long begun = System.nanoTime();
        operator.rebuild();
        JsonNode status = operator.awaitRebuild();
        double took = seconds(begun);
        String digest = status.at("/report/digest").asText();
        check(
                !digest.isEmpty()
                        && digest.equals(status.at("/report/formerDigest").asText()),
                String.format(Locale.ROOT, "a rebuild in %.1f s made the same views", took));
        return took;
    }

    private void awaitPosition(long wanted) throws Exception {
        long begun = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl())) {
            while (StoredViews.positions(connection).values().stream()
                            .mapToLong(n -> n)
                            .sum()
                    < wanted) {
                if (seconds(begun) > PATIENCE.toSeconds()) {
                    throw new IllegalStateException("the views did not get to " + wanted);
                }
                Thread.sleep(20);
            }
        }
    }

    private void check(boolean holds, String what) {
        lines.add(Verdict.line(holds, what));
        green &= holds;
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
