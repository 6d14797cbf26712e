package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.Story;

/** Some fields of items, words marked in them, and counts of the list that they are of. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class ItemShapeTest {
    private static final String CLAIMS = "/v1/events/" + Story.EVENT + "/claims";

    @ParameterizedTest
    @CsvSource({
        "/v1/events, title",
        "/v1/claims, speakers",
        "/v1/statements, text",
        "/v1/articles, outlet",
        "/v1/speakers, name"
    })
    void anItemHasItsIdAndWhatIsSelected(String path, String field) {
        JsonPath page = given().get(path + "?limit=2&select=" + field).jsonPath();

        assertThat(page.<Map<String, Object>>getList("items")).isNotEmpty().allSatisfy(item -> assertThat(item.keySet())
                .isEqualTo(Set.of("id", field)));
        given().accept(Exports.NDJSON)
                .get(path + "?limit=1&select=" + field)
                .then()
                .body(containsString("\"" + field + "\":"));
    }

    @Test
    void whatIsSelectedIsAsItWas() {
        String whole = given().get("/v1/statements?sort=id&limit=1").asString();

        String some = given().get("/v1/statements?sort=id&limit=1&select=confidence,spans,text")
                .asString();

        JsonPath before = JsonPath.from(whole);
        JsonPath after = JsonPath.from(some);
        for (String field : List.of("items[0].confidence", "items[0].spans", "items[0].text", "followFrom")) {
            assertThat(after.<Object>get(field)).as(field).isEqualTo(before.get(field));
        }
    }

    @Test
    void wordsThatAreSearchedForAreMarkedWhereTheyStand() {
        JsonPath page = given().get("/v1/statements?q=reopen&highlight=true").jsonPath();

        List<Map<String, Object>> items = page.getList("items");
        assertThat(items).isNotEmpty();
        for (int i = 0; i < items.size(); i++) {
            String text = page.getString("items[" + i + "].text");
            int start = page.getInt("items[" + i + "].highlights[0].start");
            int end = page.getInt("items[" + i + "].highlights[0].end");
            assertThat(text.substring(start, end).toLowerCase(java.util.Locale.ROOT))
                    .startsWith("reopen");
        }
    }

    @Test
    void wordsThatOnlyThePassageHasAreMarkedInThePassage() {
        FilledViews.change("INSERT INTO gen_1.statement VALUES ('s-dredging', 'a-gazette', 99, 'e-harbour', null,"
                + " 'c-dredging', '{}', 'indirect', 'omitted', 'said', 0.5, 'Gazette', null,"
                + " to_tsvector('views.folded', 'The Port Board made no mention of dredging'), '{\"id\":\"s-dredging\","
                + "\"text\":\"dredging\",\"passage\":{\"start\":7,\"end\":49,"
                + "\"text\":\"The Port Board made no mention of dredging\",\"before\":null}}', 'dredging')");
        try {
            JsonPath page = given().get("/v1/statements?q=\"board made no mention\"&highlight=true")
                    .jsonPath();

            assertThat(page.<String>getList("items.id")).containsExactly("s-dredging");
            assertThat(page.<Object>getList("items[0].highlights")).isEmpty();
            assertThat(page.<Integer>getList("items[0].passage.highlights.start"))
                    .containsExactly(9, 15, 23);
        } finally {
            FilledViews.change("DELETE FROM gen_1.statement WHERE id = 's-dredging'");
        }
    }

    @Test
    void marksAreCountedInCodePoints() {
        assertThat(ItemShape.spans("A \uD83D\uDE80 \uE000starts\uE001 and \uE000lands\uE001"))
                .containsExactly(new int[] {4, 10}, new int[] {15, 20});
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/claims", "/v1/statements", CLAIMS})
    void countsAreOfTheWholeList(String path) {
        List<Object> all = given().get(path + "?limit=500").path("items");

        JsonPath page =
                given().get(path + "?limit=1&count=total,outlet,speaker").jsonPath();

        assertThat(page.getInt("counts.total")).isEqualTo(all.size());
        assertThat(page.<Map<String, Object>>getList("counts.outlet")).isNotEmpty();
        assertThat(page.<Map<String, Object>>getList("counts.speaker"))
                .allSatisfy(speaker -> assertThat(speaker).containsKeys("value", "count"));
    }

    @Test
    void aCountIsWhatTheFilterOfTheSameNameLeaves() {
        JsonPath counts = given().get(CLAIMS + "?count=polarity,outlet").jsonPath();

        for (String name : List.of("polarity", "outlet")) {
            counts.<Map<String, Object>>getList("counts." + name)
                    .forEach(count -> assertThat(given().get(CLAIMS + "?limit=500&" + name + "=" + count.get("value"))
                                    .<List<Object>>path("items"))
                            .as(name + " " + count.get("value"))
                            .hasSize((Integer) count.get("count")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/events?select=titel, select, title",
        "/v1/events?count=polarity, count, outlet",
        "/v1/events?highlight=true, highlight, add q",
        "/v1/events?highlight=yes&q=quay, highlight, false",
        "/v1/events?count=total&asOf=2031-03-05T00:00:00Z, count, asOf",
        "/v1/claims?count=total&changed-since=0, count, changed-since",
    })
    void whatCannotBeUsedIsNamedWithWhatWouldDo(String path, String parameter, String detail) {
        given().get(path)
                .then()
                .statusCode(400)
                .body("parameters[0]", equalTo(parameter))
                .body("detail", containsString(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, select=title",
        "application/rss+xml, select=title",
        "text/csv, count=total",
        "application/x-ndjson, count=total"
    })
    void formsThatHaveNoPlaceForItSaySo(String form, String parameter) {
        given().accept(form).get("/v1/events?" + parameter).then().statusCode(400);
    }
}
