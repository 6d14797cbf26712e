package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;

/** The small form of {@code harness warc}; three minutes, so that it runs where {@code -De2e.long=true} asks for it. */
@EnabledIfSystemProperty(named = "e2e.long", matches = "true")
class WarcIT {
    private static final int PAGES = 600;
    private static final long SEED = 1;

    @TempDir
    Path folder;

    @Test
    void anArchiveWhoseIngestIsKilledTwiceIsInTheViewsOnce() throws Exception {
        try (Cluster cluster = new Cluster(Shape.oneOfEach(Home.path(), folder))) {
            cluster.start();

            List<String> report = new WarcTrial(cluster, Home.path(), folder).run(PAGES, SEED);

            assertThat(report).as(String.join("\n", report)).endsWith("GREEN");
        }
    }
}
