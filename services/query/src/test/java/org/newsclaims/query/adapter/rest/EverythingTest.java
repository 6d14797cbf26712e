package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.LiveClaims;
import org.newsclaims.query.fixture.Story;

/** Claims, articles and statements of all events: everything, some by what they are called, and what changed. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class EverythingTest {
    private static final String SEEN = "2031-03-04T20:00:00Z";
    private LiveClaims feed;

    @BeforeEach
    void aFeedOfThreeChanges() throws SQLException {
        feed = new LiveClaims();
        feed.put("c-one", "one");
        feed.put("c-two", "two");
        feed.withdraw("c-one");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        feed.close();
        FilledViews.change(
                "UPDATE gen_1.article SET doc = replace(doc, 'fr-CH', 'en') WHERE id = '" + Story.COURIER + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/claims?speaker=sp-master                 | c-reopens-gazette",
                "/v1/claims?polarity=denied                   | c-strike-herald",
                "/v1/claims?event=e-harbour&polarity=omitted  | c-wages-courier",
                "/v1/claims?q=rain                            | c-reopens-gazette",
                "/v1/claims?conflict=silence&polarity=affirmed| c-wages-herald",
                "/v1/claims?asOf=" + SEEN + "&polarity=omitted| c-wages-courier",
                "/v1/articles?outlet=Herald                   | a-herald",
                "/v1/articles?from=2031-03-05                 | a-herald",
                "/v1/articles?event=e-harbour&to=2031-03-04T12:00:00Z | a-gazette",
                "/v1/articles?external-id=press-77            | a-gazette",
                "/v1/articles?url=https://gazette.example/quay | a-gazette",
                "/v1/statements?sort=id&polarity=denied       | s-strike-herald",
            })
    void filtersNarrowThem(String path, String id) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("gone", empty())
                .body("next", equalTo(null))
                .body("followFrom", equalTo("live-3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/claims?ids=c-reopens-gazette,c-reopens-courier,c-none | c-reopens-gazette | c-reopens-courier,c-none",
                "/v1/articles?ids=a-herald,a-erased,a-withdrawn            | a-herald          | a-erased,a-withdrawn",
                "/v1/statements?ids=s-cut,s-strike-herald                  | s-strike-herald   | s-cut",
            })
    void theIdsAskedForComeOnOnePageAndWhatIsNotThereIsNamed(String path, String found, String gone) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(found))
                .body("gone", containsInAnyOrder((Object[]) gone.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/claims?changed-since=live-0 | c-two | c-one",
                "/v1/claims?changed-since=1      | c-two | c-one",
                "/v1/claims?changed-since=live-2 |       | c-one",
                "/v1/claims?changed-since=live-3 |       |",
                "/v1/claims?changed-since=2099-01-01T00:00:00Z |  |",
                "/v1/claims?changed-since=2020-01-01T00:00:00Z | c-two | c-one",
                "/v1/claims?changed-since=0&speaker=sp-union   |       | c-one,c-two",
                "/v1/articles?changed-since=live-3 | |",
            })
    void whatChangedSinceAPlaceOrTime(String path, String changed, String gone) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(list(changed)))
                .body("gone", containsInAnyOrder(list(gone).toArray()));
    }

    private static List<String> list(String ids) {
        return ids == null ? List.of() : List.of(ids.split(","));
    }

    @Test
    void anArticleThatChangesIsToldAndOneThatStaysIsNot() {
        FilledViews.change("UPDATE gen_1.article SET received_at = now() WHERE id = '" + Story.HERALD + "'");
        FilledViews.change("UPDATE gen_1.article SET doc = replace(doc, '\"en\"', '\"fr-CH\"') WHERE id = '"
                + Story.COURIER + "'");

        given().get("/v1/articles?changed-since=live-3")
                .then()
                .statusCode(200)
                .body("items.id", contains(Story.COURIER))
                .body("items[0].text", equalTo(null));
    }

    @Test
    void aRetractedArticleIsGone() {
        FilledViews.change("UPDATE gen_1.article SET changed_after = 3 WHERE id = 'a-withdrawn'");

        given().get("/v1/articles?changed-since=live-2")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("gone", contains("a-withdrawn"));
    }

    @Test
    void allArticlesCountAsChangedWhenTheViewsWereMadeAnew() {
        FilledViews.change("UPDATE news_claims.generation SET state = 'building'");
        FilledViews.change("UPDATE news_claims.generation SET state = 'active'");

        given().get("/v1/articles?changed-since=live-3")
                .then()
                .body("items.id", hasItems(Story.COURIER, Story.GAZETTE, Story.HERALD, Story.PAMPHLET));
        given().get("/v1/articles?changed-since=live-2").then().body("items", hasSize(4));
    }

    @Test
    void statementsOfClaimsThatChangedAreTold() {
        FilledViews.change("UPDATE news_claims.claim_change SET claim_id = 'c-strike-herald' WHERE sequence = 3");

        given().get("/v1/statements?changed-since=live-2").then().body("items.id", contains("s-strike-herald"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/claims?changed-since=other-1   | 410 | out-of-step       | Load everything",
                "/v1/claims?changed-since=live-9    | 410 | out-of-step       | Load everything",
                "/v1/claims?changed-since=yesterday | 400 | bad-parameter     | or a time",
                "/v1/claims?changed-since=12:00     | 400 | bad-parameter     | or a time",
                "/v1/claims?changed-since=1&asOf=" + SEEN + " | 400 | bad-parameter | leave out",
                "/v1/claims?ids=a&limit=3           | 400 | bad-parameter     | leave out",
                "/v1/claims?ids=,                   | 400 | bad-parameter     | 1 to 100",
                "/v1/claims?event=e-nowhere         | 404 | not-found         | /v1/events",
                "/v1/claims?sort=newest             | 400 | unknown-parameter | Known here",
                "/v1/articles?cursor=MQ             | 400 | bad-cursor        | start again",
            })
    void whatCannotBeAnsweredSaysWhatToDo(String path, int status, String type, String hint) {
        given().get(path)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:news-claims:problem:" + type))
                .body("detail", containsString(hint));
    }

    @Test
    void changesThatAreNoLongerKeptAreAGapForAPlaceAndForATimeBeforeThem() {
        FilledViews.change("DELETE FROM news_claims.claim_change WHERE sequence = 1");

        given().get("/v1/claims?changed-since=live-0").then().statusCode(410);
        given().get("/v1/claims?changed-since=2020-01-01T00:00:00Z").then().statusCode(410);
        given().get("/v1/claims?changed-since=live-1").then().statusCode(200);
    }

    @Test
    void aHundredIdsAreTheMost() {
        String ids = "c-x,"
                + String.join(
                        ",", IntStream.range(0, 100).mapToObj(i -> "c-" + i).toList());

        given().get("/v1/claims?ids=" + ids).then().statusCode(400).body("detail", containsString("101"));
        assertThat(ids.split(",")).hasSize(101);
    }
}
