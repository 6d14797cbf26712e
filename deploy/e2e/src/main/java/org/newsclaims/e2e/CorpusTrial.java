package org.newsclaims.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.newsclaims.claims.views.support.VariedHistory;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.LogEntry;
import org.newsclaims.e2e.check.Oracle;
import org.newsclaims.e2e.check.ShownForSubmitted;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Correspondent;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.nemesis.LogFaults;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleEvent;

/**
 * Articles that lack fields, are corrected, sent again, retracted and erased, through the whole system: projected live, by a
 * rebuild, and by another system whose log has the same records in another order. All three have one digest, which is that
 * of the same functions in memory, and what the command line makes of the articles that stand is what is stored.
 */
final class CorpusTrial {
    private static final Duration STANDSTILL = Duration.ofMinutes(10);
    /** So few that most articles come back from the database, and so many that some do not. */
    static final Map<String, String> LITTLE_MEMORY = Map.of("news-claims.database.known-statements", "300");

    private final Path home;
    private final Path folder;
    private final Consumer<String> diary;
    private final List<String> lines = new ArrayList<>();
    private boolean green = true;

    CorpusTrial(Path home, Path folder, Consumer<String> diary) {
        this.home = home;
        this.folder = folder;
        this.diary = diary;
    }

    /**
     * @param articles of which only the texts are taken
     * @param seed of all that happens to them
     * @param faulty whether live projection has the fault that must be found out; then there is no other system
     * @return the report; its last line is GREEN or RED
     */
    List<String> run(List<Article> articles, long seed, boolean faulty) throws Exception {
        List<ArticleEvent> history = VariedHistory.of(articles, seed);
        lines.add("seed " + seed + ": " + articles.size() + " articles, " + history.size() + " events"
                + (faulty ? ", shown titles stored for submitted ones" : ""));
        List<LogEntry> log;
        String digest;
        try (Cluster cluster = cluster("first-" + seed)) {
            if (faulty) {
                ShownForSubmitted.install(cluster.jdbcUrl());
            }
            lines.add("answers of ingest: " + new Correspondent(cluster.ingest().base()).submit(history));
            awaitCaughtUp(cluster);
            JsonNode report = rebuilt(cluster);
            digest = report.path("digest").asText();
            check(digest.equals(report.path("formerDigest").asText()), "the rebuilt views are the live ones");
            name(report.path("difference").path("tables"));
            log = LogDump.read(cluster.bootstrapServers());
            if (!faulty) {
                compareWithCommandLine(cluster);
            }
        }
        check(digest.equals(Oracle.digest(DecodedLog.of(log).events())), "the views in memory are the rebuilt ones");
        if (!faulty) {
            check(digest.equals(shuffled(log, seed)), "the log in another order gives the same views");
        }
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private void compareWithCommandLine(Cluster cluster) throws Exception {
        String exported = new Operator(cluster.claims().get(0).base()).articles();
        List<String> differing = new CommandLineViews(home, folder).differing(cluster.jdbcUrl(), exported);
        check(
                differing.isEmpty(),
                "news-claims views makes the same of " + exported.lines().count() + " articles"
                        + (differing.isEmpty() ? "" : ", but for " + differing));
    }

    private String shuffled(List<LogEntry> log, long seed) throws Exception {
        List<LogEntry> another = new ArrayList<>(log);
        Collections.shuffle(another, new Random(seed));
        try (Cluster cluster = cluster("second-" + seed)) {
            new LogFaults(cluster).append(another);
            awaitCaughtUp(cluster);
            return new Operator(cluster.claims().get(0).base()).activeDigest();
        }
    }

    /** Nobody asks the views, so that there is no query service. */
    private Cluster cluster(String name) throws Exception {
        diary.accept("starting the " + name + " system");
        Path own = folder.resolve(name);
        Path database = Files.createDirectories(own.resolve("postgres"));
        Shape shape = new Shape(home, own, database, 1, 0, LITTLE_MEMORY);
        Cluster cluster = new Cluster(shape);
        cluster.start();
        return cluster;
    }

    private void awaitCaughtUp(Cluster cluster) throws InterruptedException {
        long begun = System.nanoTime();
        check(new Examination(cluster, new Ledger()).awaitCaughtUp(STANDSTILL), "the views caught up with the log");
        diary.accept("caught up after " + (System.nanoTime() - begun) / 1_000_000_000 + " s more");
    }

    /** Until it has, or has not. */
    private JsonNode rebuilt(Cluster cluster) throws Exception {
        Operator operator = new Operator(cluster.claims().get(0).base());
        operator.rebuild();
        JsonNode status = operator.awaitRebuild();
        diary.accept(status.toString());
        check(status.path("state").asText().equals("done"), "the rebuild ended well");
        return status.path("report");
    }

    private void name(JsonNode tables) {
        for (JsonNode table : tables) {
            for (String what : List.of("added", "removed")) {
                if (table.path(what).asLong() > 0) {
                    lines.add("differs " + table.path(what) + " rows of "
                            + table.path("table").asText() + " " + what);
                }
            }
            for (JsonNode column : table.path("columns")) {
                lines.add("differs " + column.path("rows") + " rows in "
                        + table.path("table").asText() + "."
                        + column.path("column").asText());
            }
        }
    }

    private void check(boolean holds, String what) {
        lines.add(Verdict.line(holds, what));
        green &= holds;
    }
}
