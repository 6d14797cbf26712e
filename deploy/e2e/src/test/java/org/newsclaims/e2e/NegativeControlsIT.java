package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.check.PositionWatch;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.nemesis.LogFaults;

/** With a safeguard taken away and the fault it guards against, the checker turns red; with all in place it does not. */
class NegativeControlsIT {
    private static final List<String> OUTCOMES = List.of(
            "newsclaims_projection_transaction_seconds_count",
            "newsclaims_projection_out_of_step_total",
            "newsclaims_projection_faults_total");
    /** How long each batch is held back: long enough for a test to see it and to strike. */
    private static final String HELD = "2s";

    @TempDir
    Path folder;

    @Test
    void positionsWrittenWithoutComparisonGoBackWhenAReplicaWakesUpAfterItsSession() throws Exception {
        try (UnguardedCluster cluster = new UnguardedCluster(folder, 2, "no-comparison", HELD)) {
            wakeAReplicaAfterItsSession(cluster);

            // Seen while it happened, or, when the replica was slow to write, in where the views stand at the end.
            assertThat(cluster.verdict().broken())
                    .containsAnyOf("readers saw no gap and no contradiction", "every offset is projected or parked");
        }
    }

    /** What runs besides with all safeguards in place is in {@link HarnessIT}. */
    @Test
    @EnabledIfSystemProperty(named = "e2e.long", matches = "true")
    void withComparisonAReplicaThatWakesUpAfterItsSessionChangesNothing() throws Exception {
        try (UnguardedCluster cluster = new UnguardedCluster(folder, 2, "none", HELD)) {
            wakeAReplicaAfterItsSession(cluster);

            assertThat(cluster.verdict().broken()).isEmpty();
        }
    }

    @Test
    void recordsWrittenAgainAreDoubledWithoutDeduplication() throws Exception {
        try (UnguardedCluster cluster = new UnguardedCluster(folder, 1, "no-deduplication", "0s")) {
            cluster.submit(3);
            cluster.awaitCaughtUp();

            new LogFaults(cluster.cluster()).again(new java.util.Random(1));

            assertThat(cluster.verdict().broken()).contains("views equal the fold of the log, byte for byte");
        }
    }

    private static void wakeAReplicaAfterItsSession(UnguardedCluster cluster) throws Exception {
        PositionWatch watch = new PositionWatch(cluster.cluster().jdbcUrl(), cluster.ledger());
        Thread watching = new Thread(watch);
        watching.setDaemon(true);
        watching.start();
        Member sleeper = cluster.first();
        cluster.submit(3);
        UnguardedCluster.awaitHeldBack(sleeper);

        double before = outcomes(sleeper);
        sleeper.freeze();
        cluster.submit(3);
        cluster.awaitCaughtUp();
        // The watch has seen the end, and the sleeper's session is over: others have its part of the log.
        watch.awaitLook();
        sleeper.thaw();
        sleeper.awaitReady();
        // It is ready before it has done with the batch in hand; what it writes must be seen before it is written over.
        await().atMost(UnguardedCluster.PATIENCE).until(() -> outcomes(sleeper) > before);
        watch.awaitLook();
        watch.stop();
    }

    /** How often a replica has been done with a batch: written, out of step, or failed. */
    private static double outcomes(Member member) throws Exception {
        Map<String, Double> metrics = new Operator(member.base()).metrics();
        return OUTCOMES.stream().mapToDouble(metrics::get).sum();
    }
}
