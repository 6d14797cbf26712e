package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = FeedSite.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class FeedsTest {
    private final String site = ConfigProvider.getConfig()
            .getOptionalValue("test.feed-site", String.class)
            .orElse("");

    @Test
    void theArticlesOfAFeedAreFetchedAndItsStateIsTold() {
        String id = given().contentType("application/json")
                .body("{\"url\": \"" + site + "/rss\", \"outlet\": \"Lock Post\"}")
                .post("/v1/feeds")
                .then()
                .statusCode(200)
                .body("everySeconds", equalTo(900))
                .extract()
                .path("id");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/v1/feeds/" + id)
                .then()
                .body("articles", equalTo(2))
                .body("lastArticle", notNullValue())
                .body("failures", equalTo(0)));
        given().get("/v1/feeds").then().body("items.id", hasItem(id));
        assertThat(TopicReader.read())
                // Other tests erase articles of their own on the same topic.
                .filteredOn(wire -> wire.data() != null)
                .map(wire -> new String(wire.data(), StandardCharsets.UTF_8))
                .anyMatch(data -> data.contains("keeper of the lock at /one") && data.contains("Lock Post"))
                .anyMatch(data -> data.contains("keeper of the lock at /two"));
        given().delete("/v1/feeds/" + id).then().statusCode(200);
        given().get("/v1/feeds/" + id).then().statusCode(404);
    }

    @Test
    void theFeedsOfAFileArePolledLikeOthers() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/v1/feeds")
                .then()
                .body("items.find { it.outlet == 'Named Post' }.url", equalTo(site + "/named/rss"))
                .body("items.find { it.outlet == 'Named Post' }.articles", equalTo(2)));
    }

    @Test
    void whatIsNoFeedIsRefusedByItsField() {
        given().contentType("application/json")
                .body("{\"url\": \"" + site + "/rss\", \"everySeconds\": 5}")
                .post("/v1/feeds")
                .then()
                .statusCode(400)
                .body("field", equalTo("everySeconds"));
        given().contentType("application/json")
                .body("{\"uri\": \"x\"}")
                .post("/v1/feeds")
                .then()
                .statusCode(400)
                .body("field", equalTo("uri"));
    }
}
