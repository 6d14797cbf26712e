package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class ConflictsTest {
    @Test
    void aConflictIsShownOnceWithBothSidesAndTheirSpans() {
        given().get("/v1/events/e-harbour/conflicts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("silence"))
                .body("items[0].sides.claimId", contains("c-wages-courier", "c-wages-herald"))
                .body("items[0].sides.polarity", contains("omitted", "affirmed"))
                .body("items[0].sides[0].speakers.name", contains("Dockers' Union"))
                .body("items[0].sides[1].statements.id", contains("s-wages-herald"))
                .body("items[0].sides[1].statements[0].spans.content[0].start", equalTo(10));
    }

    @Test
    void onlyTheKindAskedForIsShown() {
        given().get("/v1/events/e-harbour/conflicts?kind=silence").then().body("items", hasSize(1));
        given().get("/v1/events/e-harbour/conflicts?kind=detail").then().body("items", hasSize(0));
    }

    @Test
    void aConflictIsNotKnownBeforeItsSecondSide() {
        given().get("/v1/events/e-harbour/conflicts?asOf=2031-03-04T23:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().get("/v1/events/e-harbour/conflicts?asOf=2031-03-06T00:00:00Z")
                .then()
                .body("items", hasSize(1));
    }
}
