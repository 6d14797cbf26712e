package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;

/** Lists as lines of JSON, whole. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class ExportsTest {
    private static final String NDJSON = "application/x-ndjson";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events",
                "/v1/events?sort=oldest",
                "/v1/events/e-harbour/claims",
                "/v1/events/e-harbour/statements",
                "/v1/articles/a-courier/statements",
                "/v1/statements",
                "/v1/statements?sort=id&event=e-harbour",
                "/v1/statements?q=quay",
                "/v1/claims?event=e-harbour",
                "/v1/articles?event=e-harbour",
                "/v1/statements?asOf=2031-03-04T23:00:00Z",
                "/v1/speakers",
            })
    void holdTheItemsOfThePagesInTheirOrder(String path) {
        List<String> items = given().get(path).then().extract().path("items.id");

        assertThat(lines(path))
                .extracting(line -> JsonPath.from(line).getString("id"))
                .isEqualTo(items)
                .isNotEmpty();
    }

    @Test
    void aListOfManyPagesComesWhole() {
        assertThat(lines("/v1/events")).hasSize(FilledViews.SMALL_EVENTS + 1);
        assertThat(lines("/v1/events?limit=5")).hasSize(5);
        assertThat(lines("/v1/statements?sort=id&limit=3"))
                .isEqualTo(lines("/v1/statements?sort=id").subList(0, 3));
    }

    @Test
    void anEmptyListHasNoLines() {
        given().accept(NDJSON)
                .get("/v1/events?q=zeppelin")
                .then()
                .statusCode(200)
                .contentType(NDJSON);
        assertThat(given().accept(NDJSON).get("/v1/events?q=zeppelin").asString())
                .isEmpty();
    }

    @Test
    void whatCannotBeAnsweredIsAProblemDocumentAllTheSame() {
        given().accept(NDJSON).get("/v1/events?limit=0").then().statusCode(400).contentType("application/problem+json");
        given().accept(NDJSON)
                .get("/v1/events/e-nowhere/claims")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().accept(NDJSON)
                .get("/v1/claims?event=e-nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void whoTakesAnythingGetsPages() {
        given().accept("*/*").get("/v1/events").then().contentType("application/json");
        given().accept("application/json, application/x-ndjson")
                .get("/v1/events")
                .then()
                .contentType("application/json");
    }

    private static List<String> lines(String path) {
        return given().accept(NDJSON)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
