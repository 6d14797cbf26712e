package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.claims.views.support.EvaluationData;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.query.browser.EventPageBars;

/** The bars of an event's page on real reports of a telephone call, read by the packaged services; skipped where they are not at hand. */
class SeedsPageIT extends EventPageBars {
    private static final String SEEDS = "seeds/articles.jsonl";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static String event;

    @BeforeAll
    static void ingestSeeds() throws Exception {
        Optional<Path> seeds = EvaluationData.find(SEEDS);
        assumeTrue(
                seeds.isPresent(),
                "no " + SEEDS + " in a shared/data beside the repository, nor in " + EvaluationData.FOLDER);
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        String query = cluster.queries().get(0).base().toString();
        String ingest = cluster.ingest().base().toString();
        CommandLine.run(
                "", "ingest", "--url", ingest, "--query", query, seeds.get().toString());
        event = "/events/"
                + new Rest(cluster.queries().get(0).base())
                        .items("/v1/events?sort=outlets")
                        .get(0)
                        .path("id")
                        .asText();
    }

    @AfterAll
    static void stopCluster() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Override
    protected String root() {
        return cluster.queries().get(0).base().resolve("/").toString();
    }

    @Override
    protected String event() {
        return event;
    }

    /** The document, its scripts and styles, and all that they ask of the service. */
    @Test
    void thePageTakesLessThanSixtyKilobytes() {
        open(event());
        settle();

        assertThat(bytesSent(":")).isBetween(1, 60_000);
    }
}
