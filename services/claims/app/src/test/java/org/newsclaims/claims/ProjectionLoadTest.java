package org.newsclaims.claims;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsclaims.claims.views.support.SyntheticArticles;
import org.newsclaims.records.ArticleReceived;

/** How many articles a second come out of a full log, and where the time goes: {@code -Dload.articles=N}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "load.articles", matches = "\\d+")
class ProjectionLoadTest extends ServiceTest {
    private static final Logger LOG = Logger.getLogger(ProjectionLoadTest.class);

    @Test
    void aFullLogIsProjected() {
        int count = Integer.getInteger("load.articles");
        List<ArticleReceived> articles = SyntheticArticles.many(count, 7);
        long begun = System.nanoTime();
        log.append(articles.toArray(ArticleReceived[]::new));

        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> views.count("article") >= count);

        double seconds = (System.nanoTime() - begun) / 1e9;
        LOG.infof("%d articles in %.1f s: %.0f articles/s", count, seconds, count / seconds);
        LOG.info(given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("newsclaims_"))
                .collect(Collectors.joining("\n")));
    }
}
