package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.strike;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.support.ArticleLog;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;
import org.newsclaims.infra.TopicLayout;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/** A log of its own, since it is lost in each of the tests. */
@QuarkusTest
@TestProfile(LostLogTest.Apart.class)
class LostLogTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static int tests;

    private final int test = ++tests;
    private final String first = "first-" + test;
    private final String second = "second-" + test;

    /** Other topics and another database than those that the other tests share. */
    public static final class Apart implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(KafkaResource.class, Map.of("prefix", "lost-")),
                    new TestResourceEntry(PostgresResource.class, Map.of("database", "claims_lost_log")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @BeforeEach
    void twoArticlesAreInTheViews() {
        log.append(bridge(first, "Harbour News", 1), strike(second, "Ostby Post", 2));
        awaitArticle(first);
        awaitArticle(second);
    }

    @Test
    void aLogMadeAnewIsRefusedUntilWhatTheViewsHoldWasSentAgain() throws Exception {
        makeTheLogAnew();
        log.append(strike("meanwhile-" + test, "Rail Weekly", 3));

        awaitRefusal("it is another log");
        assertThat(metric("newsclaims_projection_log_refused ")).isEqualTo(1);
        assertThat(metric("newsclaims_projection_lag ")).isNaN();
        views.execute("INSERT INTO news_claims.dead_letter (topic, partition, \"offset\", cause) VALUES ('" + topic
                + "', 0, 0, 'its record went with the log')");
        given().post("/v1/admin/dead-letters/" + topic + "/0/0/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:news-claims:problem:other-log"));
        List<String> exported =
                given().get("/v1/admin/articles").asString().lines().toList();
        assertThat(rebuild("failed").getString("failure")).contains("articles that readers see are not in the log");
        awaitArticle(first);

        for (String line : exported) {
            log.append(sentAgain(new ObjectMapper().readTree(line)));
        }
        assertThat(rebuild("done").getString("failure")).isNull();

        assertThat(views.count("dead_letter")).isZero();
        awaitArticle(first);
        awaitArticle(second);
        awaitArticle("meanwhile-" + test);
        log.append(strike("afterwards-" + test, "Rail Weekly", 4));
        awaitArticle("afterwards-" + test);
        awaitReady();
    }

    @Test
    void aLogWhoseEndWasLostIsRefusedThoughItGrowsBeyondThePosition() {
        views.execute("UPDATE news_claims.position p SET next_offset = next_offset + 2 FROM news_claims.generation g"
                + " WHERE g.state = 'active' AND p.generation = g.id");
        log.append(strike("beyond-1-" + test, "Rail Weekly", 3));

        awaitRefusal("its end was lost");
        for (int i = 2; i < 30; i++) {
            log.append(strike("beyond-" + i + "-" + test, "Rail Weekly", 3 + i));
        }
        given().get("/v1/admin/generations")
                .then()
                .body("items.find { it.state == 'active' }.log.refused", containsString("its end was lost"));

        rebuild("done");

        for (int i = 1; i < 30; i++) {
            awaitArticle("beyond-" + i + "-" + test);
        }
        awaitReady();
    }

    private void makeTheLogAnew() throws Exception {
        log.close();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(topic)).all().get();
            await().atMost(PATIENCE)
                    .until(() -> !admin.listTopics().names().get().contains(topic));
        }
        TopicLayout.prefixed("lost-").create(bootstrapServers);
        log = new ArticleLog(bootstrapServers, topic);
    }

    private static void awaitRefusal(String reason) {
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'projection' }.data.fault", containsString(reason))
                .body("checks.find { it.name == 'projection' }.data.fault", containsString("deploy/loss.md")));
    }

    private static void awaitReady() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    private static JsonPath rebuild(String end) {
        given().post("/v1/admin/rebuild").then().statusCode(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/admin/rebuild").then().body("state", equalTo(end)));
        return given().get("/v1/admin/rebuild").jsonPath();
    }

    /** As ingest does. */
    private static ArticleReceived sentAgain(JsonNode line) {
        String url = line.path("url").textValue();
        return ArticleReceived.of(
                ArticleId.ofUrl(url),
                url,
                line.path("outlet").textValue(),
                line.path("title").textValue(),
                line.has("publishedAt") ? Instant.parse(line.path("publishedAt").textValue()) : null,
                line.path("language").textValue(),
                line.path("externalId").textValue(),
                line.path("text").textValue(),
                Instant.now());
    }
}
