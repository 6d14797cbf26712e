package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.newsclaims.claims.support.Articles.bridge;
import static org.newsclaims.claims.support.Articles.id;
import static org.newsclaims.claims.support.Articles.strike;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.support.ArticleLog;
import org.newsclaims.claims.support.ViewTables;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ProjectionTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "news-claims.topics.article-events")
    String topic;

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

    @Test
    void anArticleInTheLogAppearsInTheViewsWithItsStatements() {
        log.append(bridge("first", "Harbour News", 1));

        await().untilAsserted(() -> assertThat(views.count("article WHERE id = '" + id("first") + "'"))
                .isEqualTo(1));
        assertThat(views.count("statement WHERE article_id = '" + id("first") + "'"))
                .isPositive();
    }

    @Test
    void aRecordThatCannotBeReadIsParkedAndItsNeighboursGoOn() {
        log.append(strike("before", "Ostby Post", 1));
        var garbage = log.appendGarbage(2, "no record at all");
        log.append(strike("after", "Rail Weekly", 2));

        await().untilAsserted(() -> assertThat(
                        views.count("article WHERE id IN ('" + id("before") + "', '" + id("after") + "')"))
                .isEqualTo(2));
        await().untilAsserted(() -> assertThat(
                        views.count("dead_letter WHERE partition = 2 AND \"offset\" = " + garbage.offset()))
                .isEqualTo(1));
    }
}
