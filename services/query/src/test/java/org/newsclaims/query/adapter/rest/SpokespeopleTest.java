package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;

/** The harbour master speaks for the union, as the Gazette and the pamphlet tell, and for the Port Board, as the Courier does. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class SpokespeopleTest {
    private static final String GAZETTE_OUT = "2031-03-04T12:00:00Z";
    private static final String COURIER_OUT = "2031-03-04T23:00:00Z";

    @Test
    void aSpeakerIsShownWithAllForWhomTheySpeak() {
        given().get("/v1/speakers/sp-master")
                .then()
                .statusCode(200)
                .body("speaksFor.id", contains("sp-union", "sp-board"))
                .body("speaksFor.name", contains("Dockers' Union", "Port Board"))
                .body("speaksFor.type", contains("organization", "organization"))
                .body("speaksFor.statementCount", contains(2, 1))
                .body("speaksFor.heard", contains(true, false))
                .body("spokespeople", hasSize(0));
    }

    @Test
    void aSpeakerIsShownWithThoseWhoSpeakForThem() {
        given().get("/v1/speakers/sp-union")
                .then()
                .body("speaksFor", hasSize(0))
                .body("spokespeople.id", contains("sp-master"))
                .body("spokespeople.name", contains("Ada Brandt"))
                .body("spokespeople.type", contains("person"))
                .body("spokespeople.statementCount", contains(2));
    }

    @Test
    void atAnEarlierTimeOnlyWhatWasOutCounts() {
        given().get("/v1/speakers/sp-master?asOf=" + GAZETTE_OUT)
                .then()
                .body("speaksFor.id", contains("sp-union"))
                .body("speaksFor.statementCount", contains(1))
                .body("speaksFor.heard", contains(false));
        given().get("/v1/speakers/sp-union?asOf=" + COURIER_OUT)
                .then()
                .body("spokespeople.id", contains("sp-master"))
                .body("spokespeople.statementCount", contains(1));
    }

    @Test
    void aStatementTellsWhatItsOwnArticleDoes() {
        given().get("/v1/statements/s-reopens-courier")
                .then()
                .body("speakers[0].speaksFor.id", equalTo("sp-board"))
                .body("speakers[0].speaksFor.name", equalTo("Port Board"))
                .body("speakers[0].speaksFor.type", equalTo("organization"));
        given().get("/v1/statements/s-strike-herald").then().body("speakers[0]", not(hasKey("speaksFor")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speaks-for=sp-union                               | 1",
                "speaks-for=DOCKERS' UNION                         | 1",
                "speaks-for=sp-board                               | 1",
                "speaks-for=sp-board&asOf=2031-03-04T12:00:00Z     | 0",
                "speaks-for=sp-board&asOf=2031-03-04T23:00:00Z     | 1",
                "speaks-for=sp-union&type=organization             | 0",
                "speaks-for=sp-master                              | 0",
                "speaks-for=sp-nobody                              | 0",
            })
    void theListIsNarrowedToThoseWhoSpeakForSomebody(String filter, int left) {
        given().get("/v1/speakers?" + filter).then().statusCode(200).body("items", hasSize(left));
    }
}
