package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

@QuarkusTest
@WithTestResource(FilledViews.class)
class ClaimsTest {
    private static final String CLAIMS = "/v1/events/" + Story.EVENT + "/claims";

    @Test
    void theClaimsOfAnEventComeInItsOrderWithTheirOccurrences() {
        given().get(CLAIMS)
                .then()
                .statusCode(200)
                .body("items.id", contains("c-reopens-gazette", "c-wages-courier", "c-strike-herald", "c-wages-herald"))
                .body("items[0].occurrences", hasSize(3))
                .body("items[1].conflicts[0].claimId", equalTo("c-wages-herald"));
    }

    @ParameterizedTest
    @CsvSource({
        "speaker=sp-master, 1",
        "speaker=Dockers' Union, 3",
        "outlet=Herald, 2",
        "polarity=denied, 1",
        "polarity=omitted, 1",
        "form=indirect, 2",
        "form=mixed, 1",
        "kind=said, 4",
        "kind=believed, 0",
        "min-outlets=2, 1",
        "min-outlets=4, 0",
        "min-confidence=0.9, 2",
        "min-confidence=0.95, 1",
        "polarity=affirmed&form=mixed, 1",
    })
    void filtersNarrowTheClaims(String filter, int left) {
        given().get(CLAIMS + "?" + filter).then().statusCode(200).body("items", hasSize(left));
    }

    @Test
    void aClaimAnswersUnderEveryIdItEverHad() {
        given().get("/v1/claims/c-reopens-gazette").then().statusCode(200).body("occurrences", hasSize(3));
        given().get("/v1/claims/c-reopens-courier").then().statusCode(200).body("id", equalTo("c-reopens-gazette"));
    }

    @Test
    void aClaimNobodyEverMadeIsNotFound() {
        given().get("/v1/claims/c-nowhere").then().statusCode(404).contentType("application/problem+json");
    }
}
