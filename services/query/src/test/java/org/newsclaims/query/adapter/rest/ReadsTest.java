package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

@QuarkusTest
@WithTestResource(FilledViews.class)
class ReadsTest {
    @Test
    void anArticleComesWithItsTextAndItsEvent() {
        given().get("/v1/articles/a-gazette")
                .then()
                .statusCode(200)
                .body("text", startsWith("\uD83D\uDEA2 News"))
                .body("eventId", equalTo(Story.EVENT))
                .body("outlet", equalTo("Gazette"));
    }

    @Test
    void theStatementsOfAnArticleComeInTextOrder() {
        given().get("/v1/articles/a-courier/statements")
                .then()
                .statusCode(200)
                .body("items.id", contains("s-reopens-courier", "s-wages-courier"));
    }

    @Test
    void theStatementsOfAnEventComeAsTheyWereTold() {
        List<String> walked = new ArrayList<>();
        String next = "/v1/events/e-harbour/statements?limit=2";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            walked.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }

        assertThat(walked)
                .containsExactly(
                        "s-reopens-gazette",
                        "s-reopens-courier",
                        "s-wages-courier",
                        "s-strike-herald",
                        "s-wages-herald",
                        "s-reopens-pamphlet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=quay                        | 3",
                "q=\"first point\"             | 1",
                "q=wages -first                | 1",
                "speaker=Dockers' Union        | 3",
                "speaker=DOCKERS' UNION        | 3",
                "speaker=Brandt&form=direct    | 2",
                "polarity=omitted              | 1",
                "kind=said                     | 6",
                "min-confidence=0.8            | 3",
                "from=2031-03-05               | 2",
                "to=2031-03-04                 | 3",
                "to=2031-03-04T10:00:00Z       | 1",
                "from=2031-03-04T10:00:01Z&to=2031-03-04 | 2",
                "event=e-harbour               | 6",
                "article=a-herald              | 2",
                "event=e-harbour&article=a-herald&form=mixed | 1",
            })
    void filtersNarrowTheStatements(String filter, int left) {
        given().get("/v1/statements?" + filter).then().statusCode(200).body("items", hasSize(left));
    }

    @Test
    void aMergedEventLeadsToItsSurvivorInAFilterToo() {
        given().redirects()
                .follow(false)
                .get("/v1/statements?event=e-courier")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/statements?event=e-harbour"));
    }

    @Test
    void speakersAreFoundByAnyOfTheirNamesAndSorted() {
        given().get("/v1/speakers?q=UNION").then().body("items.id", contains("sp-union"));
        given().get("/v1/speakers?q=%25").then().body("items", hasSize(0));
        given().get("/v1/speakers?sort=name").then().body("items.name", contains("Ada Brandt", "Dockers' Union"));
        given().get("/v1/speakers?type=person").then().body("items.id", contains("sp-master"));
    }

    @Test
    void aSpeakerIsShownWithWhatTheySaidAndWhere() {
        String statements = given().get("/v1/speakers/sp-union")
                .then()
                .statusCode(200)
                .body("speaker.name", equalTo("Dockers' Union"))
                .body("speaker.names", hasItem("the union"))
                .body("events.eventId", contains(Story.EVENT))
                .body("outlets.find { it.outlet == 'Herald' }.statementCount", equalTo(2))
                .extract()
                .path("statements");
        given().urlEncodingEnabled(false).get(statements).then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void twoEventsAreComparedRespectByRespect() {
        given().get("/v1/events/e-harbour/apart-from/e-small-01")
                .then()
                .statusCode(200)
                .body("same", equalTo(false))
                .body("reasons.find { it.respect == 'date' }.words", containsString("days apart"))
                .body("reasons[0].respect", equalTo("date"))
                .body("reasons.find { it.respect == 'names' }.one", contains("Brandt", "Portville"))
                .body("reasons.find { it.respect == 'names' }.overlap", equalTo(0.0f));
        given().get("/v1/events/e-harbour/apart-from/e-courier")
                .then()
                .statusCode(200)
                .body("same", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events",
                "/v1/events/e-harbour",
                "/v1/events/e-harbour/claims",
                "/v1/events/e-harbour/statements",
                "/v1/events/e-harbour/accounts",
                "/v1/events/e-harbour/conflicts",
                "/v1/events/e-harbour/apart-from/e-small-01",
                "/v1/articles/a-gazette",
                "/v1/articles/a-gazette/statements",
                "/v1/articles/a-gazette/versions",
                "/v1/statements",
                "/v1/statements/s-reopens-gazette",
                "/v1/claims/c-reopens-gazette",
                "/v1/speakers",
                "/v1/speakers/sp-master"
            })
    void aReaderWhoHasTheAnswerIsToldSo(String path) {
        String tag = given().get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", equalTo("no-cache"))
                .extract()
                .header("ETag");

        assertThat(tag).startsWith("W/\"");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag));
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }
}
