package org.newsclaims.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.generate.WebArchive;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/**
 * Ingests a web archive with the packaged command line in a heap that does not grow with it, kills it twice on the way, lets
 * it go on from its note, and looks whether the log and the views hold every story once.
 */
final class WarcTrial {
    private static final String HEAP = "-Xmx48m";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Cluster cluster;
    private final Path home;
    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private boolean green = true;

    WarcTrial(Cluster cluster, Path home, Path folder) {
        this.cluster = cluster;
        this.home = home;
        this.folder = folder;
    }

    /** @return the report; its last line is GREEN or RED */
    List<String> run(int pages, long seed) throws Exception {
        Path archive = folder.resolve("pages.warc.gz");
        Map<String, String> stories = WebArchive.write(archive, pages, seed);
        lines.add(pages + " pages, " + Files.size(archive) / 1024 + " KiB; heap of the command line " + HEAP);
        long begun = System.nanoTime();
        killedAfter(archive, pages / 4);
        killedAfter(archive, pages / 2);
        Process last = start(archive, cluster.ingest().base());
        long peak = awaitEnd(last);
        double seconds = (System.nanoTime() - begun) / 1e9;
        lines.add(
                String.format(Locale.ROOT, "ingested in %.0f s, killed twice; %d MB resident at most", seconds, peak));
        String told = Files.readString(folder.resolve("told"));
        lines.add("at the end it told: " + told.strip());
        int taken = pages + WebArchive.again(pages);
        String counts = taken + " articles accepted, " + WebArchive.refused(pages) + " refused";
        check(told.contains(counts), "it counted over all its lives: " + counts);
        check(
                Files.readAllLines(folder.resolve("refused")).size() == WebArchive.refused(pages),
                "its report names every refused page once");
        check(Files.notExists(folder.resolve("note")), "its note is gone");
        log(stories);
        check(new Examination(cluster, new Ledger()).awaitCaughtUp(PATIENCE), "the views caught up with the log");
        StoredViews stored = StoredViews.read(cluster.jdbcUrl());
        check(stored.views().articles().size() == pages && stored.twice().isEmpty(), "the views hold every story once");
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private void log(Map<String, String> stories) {
        List<ArticleEvent> events =
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events();
        Map<ArticleId, Set<String>> revisions = new HashMap<>();
        Map<ArticleId, String> texts = new HashMap<>();
        for (ArticleEvent event : events) {
            ArticleReceived received = (ArticleReceived) event;
            revisions
                    .computeIfAbsent(received.articleId(), id -> new HashSet<>())
                    .add(received.revision());
            texts.put(received.articleId(), received.text());
        }
        long lost = stories.entrySet().stream()
                .filter(story ->
                        !texts.getOrDefault(ArticleId.ofUrl(story.getKey()), "").contains(story.getValue()))
                .count();
        check(lost == 0, "the log holds every story, " + lost + " lost");
        check(texts.size() == stories.size(), "and no other");
        check(revisions.values().stream().allMatch(found -> found.size() == 1), "each in one version");
        lines.add("records in the log: " + events.size()
                + " (pages that are there twice, and batches sent again, count again)");
    }

    private void killedAfter(Path archive, int articles) throws IOException, InterruptedException {
        Process process = start(archive, cluster.ingest().base());
        long noted = 0;
        while (process.isAlive() && noted < articles) {
            Thread.sleep(20);
            noted = noted();
        }
        check(process.isAlive(), "it was killed with its work half done, after " + noted + " pages");
        process.destroyForcibly().waitFor();
    }

    /** How many pages the note says are done; 0 without a note. */
    private long noted() throws IOException {
        Path note = folder.resolve("note");
        String text = Files.exists(note) ? Files.readString(note) : "";
        String digits = text.replaceFirst(".*\"done\":(\\d+).*", "$1");
        return digits.isEmpty() || digits.equals(text) ? 0 : Long.parseLong(digits);
    }

    private Process start(Path archive, URI ingest) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-jar",
                        home.resolve("deploy/local/target/news-claims.jar").toString(),
                        "ingest",
                        "--url",
                        ingest.toString(),
                        "--resume",
                        folder.resolve("note").toString(),
                        "--refused",
                        folder.resolve("refused").toString(),
                        archive.toString())
                .redirectOutput(folder.resolve("told").toFile())
                .redirectError(folder.resolve("complaints").toFile())
                .start();
    }

    /** The most memory it held, in megabytes, as Linux counts it. */
    private static long awaitEnd(Process process) throws IOException, InterruptedException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (process.isAlive()) {
            try {
                peak = Math.max(
                        peak,
                        Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                                .findFirst()
                                .orElse(0));
            } catch (IOException ended) {
                break;
            }
            Thread.sleep(50);
        }
        process.waitFor();
        return peak;
    }

    private void check(boolean holds, String what) {
        lines.add(Verdict.line(holds, what));
        green &= holds;
    }
}
