package org.newsclaims.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.ArticleOperations;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Operations that chance makes up, done to the packaged services one after the other: articles come, change and go, services are
 * killed and started in the middle, and the views are made anew. In the end everything is as the log has it.
 */
final class OperationsTrial {
    private static final Duration STANDSTILL = Duration.ofMinutes(5);
    private static final Map<String, String> WITHOUT_DEDUPLICATION =
            Map.of("news-claims.fault-harness.broken", "no-deduplication");

    /** What can be done; {@code weight} of a thousand. */
    private enum Kind {
        SUBMIT(430),
        REVISE(110),
        REPEAT(80),
        RESUBMIT(70),
        RETRACT(70),
        ERASE(30),
        READ(203),
        /** The service that projects is stopped in good order, and goes on. */
        RESUME(2),
        /** One of the services is killed, and started again. */
        KILL(3),
        REBUILD(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        static Kind any(Random random) {
            int drawn = random.nextInt(1000);
            for (Kind kind : values()) {
                drawn -= kind.weight;
                if (drawn < 0) {
                    return kind;
                }
            }
            return READ;
        }
    }

    private final Path home;
    private final Path folder;
    private final Consumer<String> diary;
    private final List<String> lines = new ArrayList<>();

    OperationsTrial(Path home, Path folder, Consumer<String> diary) {
        this.home = home;
        this.folder = folder;
        this.diary = diary;
    }

    /**
     * @param texts of articles, of which only they are taken
     * @param operations how many are done
     * @param seed of what they are; the same seed does the same
     * @param faulty whether the service that projects takes a version that comes again for another article, which must be found out
     * @return the report; its last line is GREEN or RED
     */
    List<String> run(List<String> texts, int operations, long seed, boolean faulty) throws Exception {
        Random random = new Random(seed);
        long begun = System.nanoTime();
        Path own = folder.resolve("seed-" + seed);
        Path database = Files.createDirectories(own.resolve("postgres"));
        Map<String, String> configuration = faulty ? WITHOUT_DEDUPLICATION : CorpusTrial.LITTLE_MEMORY;
        try (Cluster cluster = new Cluster(new Shape(home, own, database, 1, 1, configuration))) {
            cluster.start();
            ArticleOperations articles = new ArticleOperations(
                    cluster.ingest().base(), cluster.queryAddresses().get(0), texts, random);
            Map<Kind, Integer> done = new TreeMap<>();
            for (int i = 0; i < operations; i++) {
                Kind kind = Kind.any(random);
                operate(kind, cluster, articles, random);
                done.merge(kind, 1, Integer::sum);
            }
            lines.add("seed " + seed + ": " + operations + " operations on " + articles.articles() + " articles in "
                    + seconds(begun) + " s: " + done);
            boolean green = isAsTheLogHasIt(cluster, articles);
            lines.add("judged after " + seconds(begun) + " s");
            lines.add(green ? "GREEN" : "RED");
            return lines;
        }
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    private void operate(Kind kind, Cluster cluster, ArticleOperations articles, Random random)
            throws InterruptedException {
        switch (kind) {
            case SUBMIT -> articles.submit();
            case REVISE -> articles.revise();
            case REPEAT -> articles.repeat();
            case RESUBMIT -> articles.resubmit();
            case RETRACT -> articles.retract(false);
            case ERASE -> articles.retract(true);
            case READ -> articles.read();
            case RESUME -> {
                diary.accept("claims is stopped and goes on");
                cluster.claims().get(0).stop();
                cluster.claims().get(0).start();
            }
            case KILL -> {
                List<Member> members = cluster.members().toList();
                Member member = members.get(random.nextInt(members.size()));
                diary.accept(member.name() + " is killed");
                member.kill();
                member.start();
            }
            case REBUILD -> rebuild(cluster);
            default -> throw new IllegalArgumentException("no such operation: " + kind);
        }
    }

    /** Begins one, or goes on with what was interrupted; nobody waits for it. */
    private void rebuild(Cluster cluster) {
        try {
            new Operator(cluster.claims().get(0).base()).rebuild();
            diary.accept("the views are made anew");
        } catch (IOException e) {
            diary.accept("no rebuild: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAsTheLogHasIt(Cluster cluster, ArticleOperations articles) throws Exception {
        for (Member member : cluster.members().toList()) {
            member.awaitReady();
        }
        Ledger ledger = new Ledger();
        Examination examination = new Examination(cluster, ledger);
        boolean caughtUp = examination.awaitCaughtUp(STANDSTILL);
        boolean same = new Operator(cluster.claims().get(0).base()).rebuildsAlike();
        articles.settle(ledger);
        Verdict verdict = examination.verdict(null);
        lines.addAll(verdict.lines());
        lines.add(Verdict.line(caughtUp, "the views caught up with the log"));
        lines.add(Verdict.line(same, "the rebuilt views are the live ones"));
        return verdict.isGreen() && caughtUp && same;
    }
}
