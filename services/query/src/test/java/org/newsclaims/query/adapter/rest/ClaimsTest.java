package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
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

    @Test
    void ofAClaimThatManyCarryAListShowsTheFirstOccurrencesAndTheBest() throws SQLException {
        String many = "/v1/events/e-many/claims";
        try {
            carry(12);
            String now = given().get(many)
                    .then()
                    .statusCode(200)
                    .body("items[0].occurrences.id", hasSize(11))
                    .body("items[0].occurrences[9].id", equalTo("st-many-10"))
                    .body("items[0].occurrences[10].id", equalTo("st-many-12"))
                    .body("items[0].occurrenceCount", equalTo(12))
                    .extract()
                    .path("items[0].allOccurrences");
            given().get(now).then().body("occurrences", hasSize(12));
            given().get(many + "?occurrences=all")
                    .then()
                    .body("items[0].occurrences", hasSize(12))
                    .body("items[0]", not(hasKey("occurrenceCount")));
            given().get(many + "?select=occurrences")
                    .then()
                    .body("items[0].occurrences", hasSize(11))
                    .body("items[0].occurrenceCount", equalTo(12));
            given().accept("application/x-ndjson").get(many).then().body(not(containsString("occurrenceCount")));
            given().accept("text/csv").get(many + "?occurrences=first").then().statusCode(400);
            given().get(many + "?occurrences=few").then().statusCode(400).body(containsString("first"));
        } finally {
            FilledViews.change("DELETE FROM gen_1.claim WHERE event_id = 'e-many'");
            FilledViews.change("DELETE FROM gen_1.event WHERE id = 'e-many'");
        }
    }

    @Test
    void aClaimOfTenIsShownWhole() throws SQLException {
        try {
            carry(10);
            given().get("/v1/events/e-many/claims")
                    .then()
                    .body("items[0].occurrences", hasSize(10))
                    .body("items[0]", not(hasKey("occurrenceCount")));
        } finally {
            FilledViews.change("DELETE FROM gen_1.claim WHERE event_id = 'e-many'");
            FilledViews.change("DELETE FROM gen_1.event WHERE id = 'e-many'");
        }
    }

    /** An event with a claim of so many occurrences, of which the last is the best. */
    private static void carry(int occurrences) throws SQLException {
        FilledViews.change("INSERT INTO gen_1.event VALUES ('e-many', 'Many', NULL, NULL, NULL, NULL, 1, 1, 0, 0, '{}',"
                + " '{}', to_tsvector(''), '{\"id\":\"e-many\"}', '{}')");
        FilledViews.change(
                "INSERT INTO gen_1.claim (id, event_id, position, speaker_ids, form, polarity, kind, outlets,"
                        + " outlet_count, doc) SELECT 'c-many', 'e-many', 0, '{}', 'direct', 'affirmed', 'said', '{}', 0,"
                        + " '{\"id\":\"c-many\",\"occurrences\":[' || string_agg('{\"id\":\"st-many-' || n"
                        + " || '\",\"articleId\":\"a-many\",\"text\":\"'"
                        + " || repeat('x', 400) || '\"}', ',' ORDER BY n) || '],\"best\":\"st-many-" + occurrences
                        + "\"}' FROM generate_series(1, " + occurrences + ") n");
    }
}
