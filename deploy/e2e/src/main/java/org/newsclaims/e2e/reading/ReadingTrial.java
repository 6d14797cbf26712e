package org.newsclaims.e2e.reading;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Projects generated articles, stops all but the database, and measures how fast one query service reads out: against a bare
 * endpoint, against {@code COPY}, and with many who listen. Every figure with a bar is a ratio of two things done in turns on
 * the same machine, or a time while it does what the bar is about.
 */
public final class ReadingTrial {
    private static final int HAPPENINGS = 100;
    private static final int LARGE = 500;
    private static final int SMALL = 5;
    private static final int STATEMENTS = 100_000;
    private static final int BATCH = 100;
    private static final double FIRST_PAGE_BAR = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Cluster cluster;
    private final Path folder;
    private final Report report = new Report();

    public ReadingTrial(Cluster cluster, Path folder) {
        this.cluster = cluster;
        this.folder = folder;
    }

    /** Query services are started one after the other, as they are measured. */
    public static Shape shape(Path home, Path folder) {
        return new Shape(home, folder, folder.resolve("postgres"), 1, 0, Map.of());
    }

    /** @return the report; its last line is GREEN or RED */
    public List<String> run(long seed) throws Exception {
        fill(seed);
        measure();
        return report.lines();
    }

    private void measure() throws Exception {
        try (Connection database = DriverManager.getConnection(cluster.jdbcUrl())) {
            String large = text(
                    database, "SELECT id || ' ' || article_count FROM views.event ORDER BY article_count DESC LIMIT 1");
            String small = text(
                    database,
                    "SELECT event_id FROM views.claim JOIN views.event e ON e.id = event_id WHERE e.article_count = "
                            + SMALL + " GROUP BY event_id ORDER BY abs(sum(length(views.claim.doc)) - 36000) LIMIT 1");
            MoreRows rows = new MoreRows(database);
            rows.statements(STATEMENTS);
            speed(rows, large, small);
            new Export(cluster, database, report).measure();
            new Streams(cluster, rows, report).measure();
        }
    }

    /**
     * @param large the largest event and the number of its articles
     * @param small an event of few articles
     */
    private void speed(MoreRows rows, String large, String small) throws Exception {
        Member query = cluster.beside("query", "services/query", Cluster.EDGE_JVM, Map.of());
        query.start();
        try {
            query.awaitReady();
            Speed speed = new Speed(query.base(), cluster, folder, report);
            speed.measure(ordered(
                    "claims",
                    "/v1/events/" + small + "/claims",
                    "events",
                    "/v1/events",
                    "event",
                    "/v1/events/" + small));
            String[] largest = large.split(" ");
            speed.firstPages(
                    rows,
                    ordered(
                            "claims of " + largest[1] + " articles",
                            "/v1/events/" + largest[0] + "/claims",
                            "claims of " + SMALL + " articles",
                            "/v1/events/" + small + "/claims"),
                    FIRST_PAGE_BAR);
        } finally {
            query.stop();
        }
    }

    private static Map<String, String> ordered(String... namesAndPaths) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (int i = 0; i < namesAndPaths.length; i += 2) {
            paths.put(namesAndPaths[i], namesAndPaths[i + 1]);
        }
        return paths;
    }

    private void fill(long seed) throws Exception {
        ArticleGenerator generator = new ArticleGenerator(seed);
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int i = 0; i < HAPPENINGS; i++) {
            articles.addAll(generator.happening(i));
        }
        for (int i = 0; i < 20; i++) {
            articles.addAll(generator.running(HAPPENINGS + i, SMALL));
        }
        articles.addAll(generator.running(HAPPENINGS + 20, LARGE));
        // All at once: a story that runs is dear when it is taken in a few articles at a time.
        Member claims = cluster.claims().get(0);
        claims.stop();
        Submitter submitter = new Submitter(cluster.ingest().base(), new Ledger());
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<GeneratedArticle> rest = articles.subList(from, Math.min(from + BATCH, articles.size()));
            while (!rest.isEmpty()) {
                rest = submitter.submit(rest);
            }
        }
        claims.start();
        awaitViews();
        cluster.members().forEach(Member::stop);
        cluster.broker().stop();
        report.row("articles projected", Integer.toString(articles.size()));
    }

    private void awaitViews() throws Exception {
        long end = LogDump.ends(cluster.bootstrapServers()).values().stream()
                .mapToLong(n -> n)
                .sum();
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl())) {
            for (long limit = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < limit; Thread.sleep(200)) {
                if (StoredViews.positions(connection).values().stream()
                                .mapToLong(n -> n)
                                .sum()
                        >= end) {
                    return;
                }
            }
        }
        throw new IllegalStateException("the articles were not projected in " + PATIENCE);
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return rows.getString(1);
        }
    }
}
