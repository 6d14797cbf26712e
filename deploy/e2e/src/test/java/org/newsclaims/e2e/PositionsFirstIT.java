package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.cluster.Member;

/** The negative control that waits longest, by itself so that others run beside it; the rest are in {@link NegativeControlsIT}. */
class PositionsFirstIT {
    /** How long each batch is held back: longer than a busy machine takes to kill the service that has it in hand. */
    private static final String HELD_TO_DEATH = "15s";

    @TempDir
    Path folder;

    @Test
    void positionsCommittedBeforeTheViewsLoseArticlesWhenTheServiceDiesInBetween() throws Exception {
        try (UnguardedCluster cluster = new UnguardedCluster(folder, 1, "positions-first", HELD_TO_DEATH)) {
            Member claims = cluster.first();
            cluster.submit(3);
            UnguardedCluster.awaitHeldBack(claims);

            claims.kill();
            claims.start();

            assertThat(cluster.verdict().broken()).contains("views equal the fold of the log, byte for byte");
        }
    }
}
