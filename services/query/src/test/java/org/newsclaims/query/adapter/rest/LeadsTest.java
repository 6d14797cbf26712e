package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

/** An id that was published once goes on answering. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class LeadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // An event that was merged, and one whose founding article was retracted.
                "/v1/events/e-courier           | /v1/events/e-harbour",
                "/v1/events/e-withdrawn         | /v1/events/e-harbour",
                "/v1/events/e-withdrawn/claims  | /v1/events/e-harbour/claims",
                "/v1/events/e-withdrawn/conflicts | /v1/events/e-harbour/conflicts",
                // A claim that was merged; one founded by a version that was revised; one founded by a retracted
                // article.
                "/v1/claims/c-reopens-courier   | /v1/claims/c-reopens-gazette",
                "/v1/claims/c-quay-draft        | /v1/claims/c-reopens-gazette",
                "/v1/claims/c-withdrawn         | /v1/claims/c-strike-herald",
                // A statement that moved within its article when it was revised.
                "/v1/statements/s-quay-draft    | /v1/statements/s-reopens-courier",
                // Somebody who turned out to be known.
                "/v1/speakers/sp-brandt         | /v1/speakers/sp-master",
            })
    void leadsToWhatItIsNow(String old, String now) {
        given().redirects().follow(false).get(old).then().statusCode(308).header("Location", equalTo(now));
        given().get(old).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events/e-erased          | retracted or erased",
                "/v1/claims/c-cut             | /v1/events/e-harbour/claims",
                "/v1/statements/s-cut         | /v1/articles/a-courier/statements",
                "/v1/statements/s-withdrawn   | a-withdrawn",
                "/v1/speakers/sp-forgotten    | revised or retracted",
            })
    void isGoneWithAWordWhereToLookWhenNothingIsLeft(String old, String word) {
        given().get(old)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:news-claims:problem:gone"))
                .body("detail", containsString(word));
    }

    @Test
    void aFormerIdOfASpeakerWorksAsAFilter() {
        given().get("/v1/statements?speaker=sp-brandt").then().body("items", hasSize(3));
        given().get("/v1/events?speaker=sp-brandt").then().body("items.id", contains(Story.EVENT));
    }

    @Test
    void aSpeakerWhoSpokeLaterIsNotKnowableYet() {
        given().get("/v1/speakers/sp-union?asOf=2031-03-04T12:00:00Z")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:news-claims:problem:not-knowable"));
    }
}
