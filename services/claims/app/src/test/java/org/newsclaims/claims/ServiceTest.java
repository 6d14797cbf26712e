package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.newsclaims.claims.support.ArticleLog;
import org.newsclaims.claims.support.ViewTables;
import org.newsclaims.claims.views.support.Articles;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

/** The running service between a real broker and a real database. All tests share one, so each has articles of its own. */
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
abstract class ServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "news-claims.topics.article-events")
    String topic;

    @ConfigProperty(name = "news-claims.topics.claim-changes")
    String changesTopic;

    @ConfigProperty(name = "news-claims.topics.dead-letters")
    String deadLettersTopic;

    @ConfigProperty(name = "news-claims.projection.group", defaultValue = "news-claims-views")
    String group;

    @Inject
    AgroalDataSource database;

    ArticleLog log;
    ViewTables views;

    @BeforeEach
    void open() {
        log = new ArticleLog(bootstrapServers, topic);
        views = new ViewTables(database);
    }

    @AfterEach
    void close() {
        log.close();
    }

    void awaitArticle(String slug) {
        awaitRows("article WHERE NOT retracted AND id = '" + Articles.id(slug) + "'", 1);
    }

    /** Waits until no claim change is left that is not on its topic. */
    void awaitPublished() {
        awaitRows("claim_change WHERE sequence > (SELECT sequence FROM views.relay)", 0);
    }

    void awaitRows(String view, long count) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(views.count(view)).as(view).isEqualTo(count));
    }

    /** The value of the first metric whose line begins like this; there must be one. */
    static double metric(String start) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric begins with " + start));
    }
}
