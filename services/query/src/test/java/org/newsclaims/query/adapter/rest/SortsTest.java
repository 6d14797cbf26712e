package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
class SortsTest {
    @ParameterizedTest
    @CsvSource({
        "place,        c-reopens-gazette c-wages-courier c-strike-herald c-wages-herald",
        "corroborated, c-reopens-gazette c-wages-courier c-strike-herald c-wages-herald",
        "outlets,      c-reopens-gazette c-wages-courier c-strike-herald c-wages-herald",
        "disputed,     c-wages-courier c-wages-herald c-reopens-gazette c-strike-herald",
        "first,        c-reopens-gazette c-wages-courier c-strike-herald c-wages-herald",
        "newest,       c-strike-herald c-wages-herald c-wages-courier c-reopens-gazette",
    })
    void claimsComeInTheOrderAskedForNowAndThen(String sort, String ids) {
        String[] order = ids.split(" ");
        given().get("/v1/events/e-harbour/claims?sort=" + sort).then().body("items.id", contains(order));
        given().get("/v1/events/e-harbour/claims?asOf=2031-03-06T00:00:00Z&sort=" + sort)
                .then()
                .body("items.id", contains(order));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events/e-harbour/claims?limit=1&sort=newest",
                "/v1/events/e-harbour/claims?limit=1&sort=disputed",
                "/v1/events/e-harbour/claims?limit=1&sort=disputed&asOf=2031-03-06T00:00:00Z",
                "/v1/events?limit=3&sort=origins",
                "/v1/events?limit=3&sort=disputed",
                "/v1/events?limit=3&q=small",
                "/v1/events?limit=2&q=quay%20or%20small&asOf=2031-03-06T00:00:00Z",
                "/v1/statements?limit=1&sort=confidence",
                "/v1/statements?limit=1&q=wages%20or%20quay",
            })
    void aWalkOverThePagesMeetsEveryRowOnceInTheOrderOfTheWholeList(String first) {
        List<String> whole = given().urlEncodingEnabled(false)
                .get(first.replaceFirst("limit=\\d", "limit=500"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        List<String> walked = new ArrayList<>();
        String next = first;
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

        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void whatFitsTheWordsBestComesFirst() {
        given().get("/v1/events?q=harbour or talks or reopen or small")
                .then()
                .body("items[0].id", equalTo(Story.EVENT));
        given().get("/v1/statements?q=quay friday or wages").then().body("items[0].id", equalTo("s-reopens-courier"));
        given().get("/v1/statements?sort=confidence&min-confidence=0.9")
                .then()
                .body("items.id", contains("s-wages-herald", "s-reopens-courier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events/e-harbour/claims?q=quay             | 1",
                "/v1/events/e-harbour/claims?q=rain             | 1",
                "/v1/events/e-harbour/claims?q=rain&asOf=2031-03-06T00:00:00Z | 0",
                "/v1/events/e-harbour/claims?min-origins=2      | 1",
                "/v1/events/e-harbour/claims?conflict=any       | 2",
                "/v1/events/e-harbour/claims?conflict=silence   | 2",
                "/v1/events/e-harbour/claims?conflict=polarity  | 0",
                "/v1/events/e-harbour/claims?conflict=any&asOf=2031-03-04T23:00:00Z | 0",
                "/v1/events?min-outlets=2                       | 1",
                "/v1/events?min-outlets=2&asOf=2031-03-04T12:00:00Z | 0",
                "/v1/statements?outlet=Courier                  | 2",
                "/v1/statements?claim=c-reopens-gazette         | 3",
            })
    void filtersNarrowTheList(String path, int left) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(200).body("items", hasSize(left));
    }
}
