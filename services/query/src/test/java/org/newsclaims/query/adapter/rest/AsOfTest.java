package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

/** The harbour talks as they were knowable after the Gazette, after the Courier, and after the Herald. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class AsOfTest {
    private static final String BEFORE = "2031-03-04T09:59:59Z";
    private static final String GAZETTE_OUT = "2031-03-04T12:00:00Z";
    private static final String COURIER_OUT = "2031-03-04T23:00:00Z";
    private static final String HERALD_OUT = "2031-03-06T00:00:00Z";

    @Test
    void anEventIsCountedFromWhatWasOut() {
        read("/v1/events/e-harbour", COURIER_OUT)
                .statusCode(200)
                .body("articleCount", equalTo(2))
                .body("outletCount", equalTo(2))
                .body("statementCount", equalTo(3))
                .body("claimCount", equalTo(2))
                .body("lastPublishedAt", equalTo("2031-03-04T14:00:00.123456Z"))
                .body("articles.id", contains(Story.GAZETTE, Story.COURIER));
    }

    @Test
    void headlineAndDayAreNotTakenFromArticlesYetToCome() {
        read("/v1/events/e-harbour", COURIER_OUT)
                .body("title", equalTo("Quay to reopen"))
                .body("date.from", equalTo("2031-03-03"))
                .body("participants", contains("Ada Brandt"));
        read("/v1/events/e-harbour", GAZETTE_OUT).body("date.from", nullValue());
        read("/v1/events/e-harbour", HERALD_OUT).body("title", equalTo("Harbour talks end without a strike"));
    }

    @Test
    void theListHoldsWhatWasKnowableAndFindsNothingByWhatWasNot() {
        read("/v1/events?q=reopen", COURIER_OUT).body("items.id", contains(Story.EVENT));
        read("/v1/events?q=strike", COURIER_OUT).body("items", hasSize(0));
        read("/v1/events?outlet=Herald", COURIER_OUT).body("items", hasSize(0));
        read("/v1/events?speaker=sp-union", GAZETTE_OUT).body("items", hasSize(0));
        read("/v1/events?speaker=sp-union", COURIER_OUT).body("items.id", contains(Story.EVENT));
        read("/v1/events?limit=500", BEFORE).body("items.id", not(hasItem(Story.EVENT)));
    }

    @Test
    void claimsAreMadeOfTheOccurrencesOfThen() {
        read("/v1/events/e-harbour/claims", GAZETTE_OUT)
                .body("items.id", contains("c-reopens-gazette"))
                .body("items[0].text", equalTo("the quay would reopen"))
                .body("items[0].form", equalTo("indirect"))
                .body("items[0].outlets", contains("Gazette"))
                .body("items[0].corroboration.origins", equalTo(1));
        read("/v1/events/e-harbour/claims", COURIER_OUT)
                .body("items[0].text", equalTo("the quay reopens on Friday"))
                .body("items[0].form", equalTo("direct"))
                .body("items[0].outlets", contains("Courier", "Gazette"))
                .body("items[0].corroboration.articles", equalTo(2))
                .body("items[0].corroboration.origins", equalTo(1))
                .body("items[0].firstReportedBy", equalTo("Gazette"));
    }

    @Test
    void aConflictAppearsWithItsSecondSide() {
        read("/v1/claims/c-wages-courier", COURIER_OUT).body("conflicts", hasSize(0));
        read("/v1/claims/c-wages-courier", HERALD_OUT).body("conflicts[0].kind", equalTo("silence"));
    }

    @Test
    void filtersLookAtTheClaimsOfThen() {
        read("/v1/events/e-harbour/claims?form=direct", GAZETTE_OUT).body("items", hasSize(0));
        read("/v1/events/e-harbour/claims?form=direct", COURIER_OUT).body("items", hasSize(1));
        read("/v1/events/e-harbour/claims?min-outlets=2", GAZETTE_OUT).body("items", hasSize(0));
        read("/v1/events/e-harbour/claims?limit=1", HERALD_OUT).body("next", not(nullValue()));
    }

    @Test
    void accountsLeaveOutSpeakersAndSubjectsNobodyHadHeardOf() {
        read("/v1/events/e-harbour/accounts", GAZETTE_OUT)
                .body("speakers.id", contains("sp-master"))
                .body("subjects.label", contains("quay"));
        read("/v1/events/e-harbour/accounts", COURIER_OUT)
                .body(
                        "subjects.find { it.label == 'wages' }.cells.find { it.speakerId == 'sp-union' }.stances",
                        contains("silent"));
    }

    @Test
    void statementsAndSpeakersAreThoseOfThen() {
        read("/v1/statements?speaker=Brandt", GAZETTE_OUT).body("items.id", contains("s-reopens-gazette"));
        read("/v1/speakers", GAZETTE_OUT).body("items.id", contains("sp-master"));
        read("/v1/speakers/sp-master", COURIER_OUT)
                .body("speaker.statementCount", equalTo(2))
                .body("outlets.outlet", contains("Courier", "Gazette"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events/e-harbour",
                "/v1/events/e-harbour/claims",
                "/v1/events/e-harbour/statements",
                "/v1/events/e-harbour/accounts",
                "/v1/articles/a-gazette",
                "/v1/articles/a-gazette/statements",
                "/v1/articles/a-gazette/versions",
                "/v1/statements/s-reopens-gazette",
                "/v1/claims/c-reopens-gazette",
                "/v1/speakers/sp-master"
            })
    void whatNobodyCouldKnowIsAnsweredBySayingSo(String path) {
        read(path, BEFORE)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:not-knowable"));
    }

    @Test
    void anUndatedArticleIsKnowableAtNoTime() {
        read("/v1/articles/a-pamphlet", HERALD_OUT).statusCode(404);
        read("/v1/events/e-harbour", HERALD_OUT).body("articles.id", not(hasItem(Story.PAMPHLET)));
    }

    private static ValidatableResponse read(String path, String asOf) {
        return given().queryParam("asOf", asOf).get(path).then();
    }
}
