package org.newsclaims.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.client.Poller;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Makes all views anew while clients read and write: once undisturbed, and once with the rebuilding process killed in the
 * middle. No read may fail, and the new views must be the old ones.
 */
final class RebuildTrial {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final long BETWEEN_WRITES_MILLIS = 10_000;

    private final Cluster cluster;
    private final Ledger ledger = new Ledger();
    private final Load load;
    private final Poller poller;
    private final Consumer<String> diary;
    private final List<String> lines = new ArrayList<>();
    private volatile boolean writing = true;
    private boolean green = true;

    RebuildTrial(Cluster cluster, long seed, Consumer<String> diary) {
        this.cluster = cluster;
        this.load = new Load(new Submitter(cluster.ingest().base(), ledger), seed);
        this.poller = new Poller(cluster.queryAddresses(), ledger, seed);
        this.diary = diary;
    }

    /** Two claims and two query services. */
    static Shape shape(Path home, Path folder) {
        return new Shape(home, folder, folder.resolve("postgres"), 2, 2, Map.of());
    }

    /** @return the report; its last line is GREEN or RED */
    List<String> run(int articles) throws Exception {
        fill(articles);
        Thread reader = new Thread(poller, "poller");
        reader.setDaemon(true);
        reader.start();
        Thread writer = new Thread(this::write, "writer");
        writer.setDaemon(true);
        writer.start();
        undisturbed();
        killedInTheMiddle();
        poller.stop();
        writing = false;
        writer.join();
        load.settle();
        Examination examination = new Examination(cluster, ledger);
        check(examination.awaitCaughtUp(PATIENCE), "the views caught up with the log");
        Verdict verdict = examination.verdict(null);
        lines.addAll(verdict.lines());
        check(verdict.isGreen(), "every invariant holds");
        reads();
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private void fill(int articles) throws Exception {
        diary.accept("filling");
        long begun = System.nanoTime();
        while (load.submitted() < articles) {
            load.step();
        }
        load.settle();
        new Examination(cluster, ledger).awaitCaughtUp(PATIENCE);
        lines.add(load.submitted() + " articles submitted and projected in " + seconds(begun) + " s");
        diary.accept(lines.get(0));
    }

    private void undisturbed() throws Exception {
        diary.accept("rebuilding");
        long begun = System.nanoTime();
        Operator operator = new Operator(cluster.claims().get(0).base());
        operator.rebuild();
        report("rebuild while clients read and write", begun, awaitEnd(operator));
    }

    private void killedInTheMiddle() throws Exception {
        diary.accept("rebuilding, to be killed");
        Member member = cluster.claims().get(0);
        Operator operator = new Operator(member.base());
        long begun = System.nanoTime();
        operator.rebuild();
        long killedAt = 0;
        while (killedAt < load.submitted() / 2) {
            Thread.sleep(200);
            killedAt = operator.rebuildStatus().path("records").asLong();
        }
        member.kill();
        diary.accept("killed after " + killedAt + " records");
        member.start();
        member.awaitReady();
        operator.rebuild();
        JsonNode end = awaitEnd(operator);
        report("rebuild killed after " + killedAt + " records and resumed", begun, end);
        check(end.path("records").asLong() < load.submitted() * 3L / 4, "the second run went on where the first ended");
    }

    private JsonNode awaitEnd(Operator operator) throws Exception {
        JsonNode status = operator.awaitRebuild();
        diary.accept(status.toString());
        return status;
    }

    private void report(String what, long begun, JsonNode end) throws Exception {
        JsonNode report = end.path("report");
        String digest = report.path("digest").asText();
        lines.add(what + ": " + seconds(begun) + " s, " + end.path("records").asLong() + " records in the last run");
        check(end.path("state").asText().equals("done"), "it ended well");
        check(!digest.isEmpty() && digest.equals(report.path("formerDigest").asText()), "digests equal: " + digest);
        if (report.has("replaced")) {
            new Operator(cluster.claims().get(1).base())
                    .drop(report.path("replaced").asInt());
        }
    }

    /** What is not there, or no longer, is answered like that; everything else is a failed read. */
    private void reads() {
        Map<String, Integer> answers = poller.statuses();
        lines.add("answers to the poller: " + answers);
        TreeSet<String> failures = new TreeSet<>(answers.keySet());
        failures.removeAll(List.of("200", "404", "410"));
        check(failures.isEmpty(), "no read failed");
    }

    private void write() {
        try {
            while (writing) {
                load.step();
                Thread.sleep(BETWEEN_WRITES_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(boolean holds, String what) {
        lines.add(Verdict.line(holds, what));
        green &= holds;
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
