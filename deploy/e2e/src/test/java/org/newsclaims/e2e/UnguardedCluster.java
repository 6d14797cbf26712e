package org.newsclaims.e2e;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;

/** A cluster with a safeguard taken away, and load for it. */
final class UnguardedCluster implements AutoCloseable {
    private static final String HELD_BACK = "holding back a batch";
    /** How long what must happen may take on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ledger ledger = new Ledger();
    private final Cluster cluster;
    private final Load load;

    /**
     * Starts it.
     *
     * @param folder where it keeps everything
     * @param replicas of the claims service
     * @param broken the safeguard that is taken away, or "none"
     * @param pause how long each batch is held back before it is written, as the setting has it: "2s"
     */
    UnguardedCluster(Path folder, int replicas, String broken, String pause) throws Exception {
        cluster = new Cluster(new Shape(
                Home.path(),
                folder,
                folder.resolve("postgres"),
                replicas,
                0,
                Map.of("news-claims.fault-harness.broken", broken, "news-claims.fault-harness.pause", pause)));
        try {
            cluster.start();
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
        load = new Load(new Submitter(cluster.ingest().base(), ledger), 11);
    }

    Cluster cluster() {
        return cluster;
    }

    Ledger ledger() {
        return ledger;
    }

    /** The first of its claims services. */
    Member first() {
        return cluster.claims().get(0);
    }

    void submit(int batches) throws InterruptedException {
        for (int i = 0; i < batches; i++) {
            load.step();
        }
    }

    void awaitCaughtUp() throws Exception {
        examination().awaitCaughtUp(PATIENCE);
    }

    /** What the checker finds once everything is projected, printed as well. */
    Verdict verdict() throws Exception {
        cluster.claims().forEach(Member::start);
        awaitCaughtUp();
        Verdict verdict = examination().verdict((List<String>) null);
        verdict.lines().forEach(System.out::println);
        return verdict;
    }

    private Examination examination() {
        return new Examination(cluster, ledger);
    }

    static void awaitHeldBack(Member member) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> Files.readString(member.log())
                .contains(HELD_BACK));
    }

    @Override
    public void close() {
        cluster.close();
    }
}
