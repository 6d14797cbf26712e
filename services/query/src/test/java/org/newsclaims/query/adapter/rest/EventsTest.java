package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

@QuarkusTest
@WithTestResource(FilledViews.class)
class EventsTest {
    @Test
    void theNewestEventComesFirst() {
        given().get("/v1/events").then().statusCode(200).body("items[0].id", equalTo(Story.EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "date", "articles", "outlets", "origins", "claims", "disputed"})
    void aWalkOverThePagesMeetsEveryEventOnceInTheOrderOfTheWholeList(String sort) {
        List<String> whole = given().get("/v1/events?limit=500&sort=" + sort)
                .then()
                .extract()
                .path("items.id");

        List<String> walked = new ArrayList<>();
        String next = "/v1/events?limit=4&sort=" + sort;
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
                .isEqualTo(whole)
                .hasSize(FilledViews.SMALL_EVENTS + 1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=strike",
                "q=\"harbour talks\"",
                "speaker=sp-union",
                "speaker=ada brandt",
                "speaker=the union",
                "outlet=Courier",
                "from=2031-03-04&to=2031-03-04",
                "from=2031-01-01"
            })
    void aFilterThatOnlyTheHarbourTalksPassFindsThemAlone(String filter) {
        given().get("/v1/events?" + filter).then().statusCode(200).body("items.id", contains(Story.EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=zeppelin", "speaker=nobody", "outlet=courier", "to=2029-01-01", "q=-"})
    void aFilterThatNothingPassesGivesAnEmptyList(String filter) {
        given().get("/v1/events?" + filter)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void anEventBringsItsArticlesByPublicationWithoutText() {
        given().get("/v1/events/" + Story.EVENT)
                .then()
                .statusCode(200)
                .body("title", equalTo("Harbour talks end without a strike"))
                .body("date.from", equalTo("2031-03-04"))
                .body("articles.id", contains(Story.GAZETTE, Story.COURIER, Story.HERALD, Story.PAMPHLET))
                .body("articles.text", not(hasItem(equalTo("x"))));
    }

    @Test
    void theIdOfAnEventThatWasMergedLeadsToTheSurvivorWithItsQuestion() {
        given().redirects()
                .follow(false)
                .get("/v1/events/e-courier/claims?polarity=denied")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/events/e-harbour/claims?polarity=denied"));
        given().get("/v1/events/e-courier").then().statusCode(200).body("id", equalTo(Story.EVENT));
        given().get("/v1/events/e-withdrawn").then().statusCode(200).body("id", equalTo(Story.EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/claims", "/statements", "/accounts"})
    void theIdOfAnEventWithoutSurvivorIsGone(String part) {
        given().get("/v1/events/e-erased" + part)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/claims", "/statements", "/accounts"})
    void anIdThatWasNeverPublishedIsNotFound(String part) {
        given().get("/v1/events/e-nowhere" + part)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:not-found"));
    }

    @Test
    void anEventWithoutClaimsHasAnEmptyListOfThem() {
        given().get("/v1/events/e-small-01/claims").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theAccountsPutSpeakersSideBySide() {
        given().get("/v1/events/" + Story.EVENT + "/accounts")
                .then()
                .statusCode(200)
                .body("speakers.name", contains("Ada Brandt", "Dockers' Union"))
                .body("subjects.find { it.label == 'wages' }.cells[1].stances", contains("affirmed", "silent"));
    }
}
