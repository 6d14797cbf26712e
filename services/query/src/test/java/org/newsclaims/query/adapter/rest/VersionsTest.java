package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;

/** Corrections stay visible, and so does that something was taken back. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class VersionsTest {
    private static final String OF_COURIER = "/v1/articles/a-courier/versions";

    @Test
    void aCorrectedArticleShowsWhatItWasBeforeNewestFirst() {
        given().get(OF_COURIER)
                .then()
                .statusCode(200)
                .body("items.revision", contains("r1", "r0"))
                .body("items.title", contains("Union silent on pay", "Union furious over pay"))
                .body("items.current", contains(true, false))
                .body("items.retracted", contains(false, false))
                .body("items[1].receivedAt", equalTo("2031-03-04T14:00:00.123456Z"))
                .body("items[1].publishedAt", equalTo("2031-03-04T14:00:00.123456Z"))
                .body("next", nullValue());
    }

    @Test
    void theHistoryComesPageByPage() {
        JsonPath first = given().get(OF_COURIER + "?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getList("items.revision")).isEqualTo(List.of("r1"));
        given().urlEncodingEnabled(false)
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.revision", contains("r0"))
                .body("next", nullValue());
    }

    @Test
    void aRetractedArticleSaysWhenAndWhy() {
        given().get("/v1/articles/a-withdrawn/versions")
                .then()
                .statusCode(200)
                .body("items.retracted", contains(true, false))
                .body("items.erased", contains(false, false))
                .body("items.current", contains(true, false))
                .body("items[0].receivedAt", equalTo("2031-03-05T08:00:00Z"))
                .body("items[0].reason", equalTo("the letter was forged"))
                .body("items[0].title", nullValue());
    }

    @Test
    void ofAnErasedArticleOnlyThatIsLeft() {
        given().get("/v1/articles/a-erased/versions")
                .then()
                .statusCode(200)
                .body("items.erased", contains(true))
                .body("items.retracted", contains(true));
    }

    @Test
    void aFormerVersionHasTheTextThatItHad() {
        given().get(OF_COURIER + "/r0")
                .then()
                .statusCode(200)
                .body("text", equalTo(FilledViews.FORMER_TEXT))
                .body("title", equalTo("Union furious over pay"))
                .body("current", equalTo(false));
    }

    @Test
    void theVersionThatCountsHasTheTextOfTheArticle() {
        given().get(OF_COURIER + "/r1")
                .then()
                .statusCode(200)
                .body(
                        "text",
                        equalTo(given().get("/v1/articles/a-courier").jsonPath().getString("text")))
                .body("current", equalTo(true));
    }

    @Test
    void aVersionThatWasStillToComeIsNotKnowable() {
        given().queryParam("asOf", "2031-03-04T14:30:00Z")
                .get(OF_COURIER + "/r1")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:news-claims:problem:not-knowable"));
    }

    @Test
    void aCorrectionThatWasStillToComeIsLeftOut() {
        given().queryParam("asOf", "2031-03-04T14:30:00Z")
                .get(OF_COURIER)
                .then()
                .statusCode(200)
                .body("items.revision", contains("r0"));
    }

    @Test
    void aRetractionIsKnowableFromWhenItCame() {
        given().queryParam("asOf", "2031-03-05T07:00:00Z")
                .get("/v1/articles/a-withdrawn/versions")
                .then()
                .body("items.revision", contains("r1"));
        given().queryParam("asOf", "2031-03-05T09:00:00Z")
                .get("/v1/articles/a-withdrawn/versions")
                .then()
                .body("items.revision", contains("retracted", "r1"));
    }

    @Test
    void theWholeHistoryComesAsLines() {
        String lines = given().accept("application/x-ndjson")
                .get(OF_COURIER)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(lines.lines()).hasSize(2).first().asString().contains("\"r1\"");
    }
}
