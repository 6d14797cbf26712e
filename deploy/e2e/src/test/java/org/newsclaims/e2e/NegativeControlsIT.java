package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.check.PositionWatch;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.nemesis.LogFaults;

/** With a safeguard taken away and the fault it guards against, the checker turns red; with all in place it does not. */
class NegativeControlsIT {
    private static final List<String> OUTCOMES = List.of(
            "newsclaims_projection_transaction_seconds_count",
            "newsclaims_projection_out_of_step_total",
            "newsclaims_projection_faults_total");
    private static final String HELD_BACK = "holding back a batch";
    /** How long each batch is held back: long enough for a test to see it and to strike. */
    private static final String HELD = "2s";
    /** The same where a service must die with a batch in hand: longer than a busy machine takes to kill it. */
    private static final String HELD_TO_DEATH = "15s";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();
    private Cluster cluster;
    private Load load;

    @AfterEach
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void positionsCommittedBeforeTheViewsLoseArticlesWhenTheServiceDiesInBetween() throws Exception {
        start(1, "positions-first", HELD_TO_DEATH);
        Member claims = cluster.claims().get(0);
        submit(3);
        awaitHeldBack(claims);

        claims.kill();
        claims.start();

        assertThat(verdict().broken()).contains("views equal the fold of the log, byte for byte");
    }

    @Test
    void positionsWrittenWithoutComparisonGoBackWhenAReplicaWakesUpAfterItsSession() throws Exception {
        start(2, "no-comparison", HELD);

        wakeAReplicaAfterItsSession();

        // Seen while it happened, or, when the replica was slow to write, in where the views stand at the end.
        assertThat(verdict().broken())
                .containsAnyOf("readers saw no gap and no contradiction", "every offset is projected or parked");
    }

    /** What runs besides with all safeguards in place is in {@link HarnessIT}. */
    @Test
    @EnabledIfSystemProperty(named = "e2e.long", matches = "true")
    void withComparisonAReplicaThatWakesUpAfterItsSessionChangesNothing() throws Exception {
        start(2, "none", HELD);

        wakeAReplicaAfterItsSession();

        assertThat(verdict().broken()).isEmpty();
    }

    @Test
    void recordsWrittenAgainAreDoubledWithoutDeduplication() throws Exception {
        start(1, "no-deduplication", "0s");
        submit(3);
        examination().awaitCaughtUp(PATIENCE);

        new LogFaults(cluster).again(new java.util.Random(1));

        assertThat(verdict().broken()).contains("views equal the fold of the log, byte for byte");
    }

    private void wakeAReplicaAfterItsSession() throws Exception {
        PositionWatch watch = new PositionWatch(cluster.jdbcUrl(), ledger);
        Thread watching = new Thread(watch);
        watching.setDaemon(true);
        watching.start();
        Member sleeper = cluster.claims().get(0);
        submit(3);
        awaitHeldBack(sleeper);

        double before = outcomes(sleeper);
        sleeper.freeze();
        submit(3);
        examination().awaitCaughtUp(PATIENCE);
        // The watch has seen the end, and the sleeper's session is over: others have its part of the log.
        watch.awaitLook();
        sleeper.thaw();
        sleeper.awaitReady();
        // It is ready before it has done with the batch in hand; what it writes must be seen before it is written over.
        await().atMost(PATIENCE).until(() -> outcomes(sleeper) > before);
        watch.awaitLook();
        watch.stop();
    }

    /** How often a replica has been done with a batch: written, out of step, or failed. */
    private static double outcomes(Member member) throws Exception {
        Map<String, Double> metrics = new Operator(member.base()).metrics();
        return OUTCOMES.stream().mapToDouble(metrics::get).sum();
    }

    private void start(int replicas, String broken, String pause) throws Exception {
        cluster = new Cluster(new Shape(
                Home.path(),
                folder,
                folder.resolve("postgres"),
                replicas,
                0,
                Map.of("news-claims.fault-harness.broken", broken, "news-claims.fault-harness.pause", pause)));
        cluster.start();
        load = new Load(new Submitter(cluster.ingest().base(), ledger), 11);
    }

    private void submit(int batches) throws InterruptedException {
        for (int i = 0; i < batches; i++) {
            load.step();
        }
    }

    private Examination examination() {
        return new Examination(cluster, ledger);
    }

    private Verdict verdict() throws Exception {
        cluster.claims().forEach(Member::start);
        examination().awaitCaughtUp(PATIENCE);
        Verdict verdict = examination().verdict((List<String>) null);
        verdict.lines().forEach(System.out::println);
        return verdict;
    }

    private static void awaitHeldBack(Member member) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> Files.readString(member.log())
                .contains(HELD_BACK));
    }
}
