package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.records.ArticleRetracted;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class RetractTest {
    @Test
    void aRetractionFollowsTheArticleInTheLog() {
        String id = submit("https://gazette.example/withdrawn", "Withdrawn text.");

        given().queryParam("reason", "published by mistake")
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(202)
                .body("articleId", equalTo(id))
                .body("erased", equalTo(false))
                .body("versionsErased", nullValue());

        List<WireRecord> records = TopicReader.read(id);
        assertThat(records).hasSize(2).noneMatch(WireRecord::isTombstone);
        ArticleRetracted retraction = (ArticleRetracted) new RecordCodec().decode(records.get(1));
        assertThat(retraction.reason()).isEqualTo("published by mistake");
    }

    @Test
    void erasingBuriesEveryVersionAndKeepsTheRetraction() {
        String url = "https://gazette.example/erased";
        String id = submit(url, "First version.");
        submit(url, "Second version.");
        String neighbour = submit("https://gazette.example/neighbour", "Another article.");

        given().queryParam("erase", "true")
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(202)
                .body("erased", equalTo(true))
                .body("versionsErased", equalTo(2));

        List<WireRecord> records = TopicReader.read(id);
        assertThat(records.stream().filter(WireRecord::isTombstone).map(WireRecord::key))
                .containsExactlyInAnyOrder(records.get(0).key(), records.get(1).key());
        assertThat(((ArticleRetracted) new RecordCodec().decode(records.get(2))).erased())
                .isTrue();
        assertThat(TopicReader.read(neighbour)).hasSize(1);
    }

    @Test
    void erasingAgainFindsNothingMore() {
        String id = submit("https://gazette.example/erased-twice", "Erased twice.");
        given().queryParam("erase", "true").delete("/v1/articles/" + id).then().statusCode(202);

        given().queryParam("erase", "true")
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(202)
                .body("versionsErased", equalTo(0));
    }

    private static String submit(String url, String text) {
        return given().contentType("application/json")
                .body(Map.of("url", url, "text", text))
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
    }
}
