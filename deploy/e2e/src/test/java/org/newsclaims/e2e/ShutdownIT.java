package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.ledger.Ledger;

/** SIGTERM with a batch open. */
class ShutdownIT {
    @TempDir
    Path folder;

    @Test
    void aClaimsServiceEndsInTheMiddleOfABatchWithoutAnError() throws Exception {
        // Every batch is held back longer than a service may take to end.
        Map<String, String> slow = Map.of("news-claims.fault-harness.pause", "60s");
        try (Cluster cluster = new Cluster(Home.shape(folder, 0, slow))) {
            cluster.start();
            Load load = new Load(new Submitter(cluster.ingest().base(), new Ledger()), 3);
            load.step();
            load.settle();
            Member claims = cluster.claims().get(0);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> Files.readString(claims.log()).contains("holding back a batch"));

            claims.stop();

            List<String> lines = Files.readAllLines(claims.log());
            assertThat(lines).noneMatch(line -> line.contains(" ERROR "));
            assertThat(lines).anyMatch(line -> line.contains("claims stopped in"));
        }
    }
}
