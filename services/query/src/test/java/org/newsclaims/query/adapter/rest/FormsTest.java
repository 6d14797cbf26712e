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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;

/** Lists and things as CSV, JSON-LD, Web Annotations and RSS. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class FormsTest {
    private static final String LINKED = "application/ld+json";
    private static final String ANNOTATION = LINKED + ";profile=\"http://www.w3.org/ns/anno.jsonld\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?sort=oldest",
                "/v1/events/e-harbour/claims",
                "/v1/events/e-harbour/statements",
                "/v1/articles",
                "/v1/articles/a-courier/statements",
                "/v1/claims",
                "/v1/statements?sort=id",
            })
    void csvHoldsTheItemsOfTheListBelowTheirNames(String path) {
        List<String> items = given().get(path).then().extract().path("items.id");

        String csv = given().accept(Csv.TYPE)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        List<String> lines = csv.lines().toList();
        assertThat(lines.get(0)).startsWith("id,");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).isEqualTo(items);
        assertThat(csv).endsWith("\r\n");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        given().accept(Csv.TYPE)
                .get("/v1/statements?polarity=affirmed&form=mixed")
                .then()
                .body(containsString(",\"wages had been \"\"the first point\"\"\","));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/events/e-nowhere/claims, 404",
        "/v1/claims?changed-since=0, 400",
        "/v1/articles?ids=a-gazette, 400",
        "/v1/claims?limit=none, 400",
    })
    void whatCannotBeAnsweredIsAProblemDocument(String path, int status) {
        for (String type : List.of(Csv.TYPE, LINKED)) {
            given().accept(type).get(path).then().statusCode(status).contentType("application/problem+json");
        }
    }

    @Test
    void anEmptyListHasNamesAlone() {
        assertThat(given().accept(Csv.TYPE)
                        .get("/v1/events?q=zeppelin")
                        .asString()
                        .lines())
                .hasSize(1);
        assertThat(given().accept(LINKED).get("/v1/statements?q=zeppelin").asString())
                .isEqualTo("[]");
    }

    @Test
    void claimsSpeakSchemaOrg() {
        given().accept(LINKED)
                .get("/v1/events/e-harbour/claims")
                .then()
                .statusCode(200)
                .contentType(LINKED)
                .body("'@type'", equalTo(List.of("Claim", "Claim", "Claim", "Claim")))
                .body("[0].'@context'[0]", equalTo("https://schema.org"))
                .body("[0].'@id'", equalTo("/v1/claims/c-reopens-gazette"))
                .body("[0].author.name", contains("Ada Brandt"))
                .body("[0].author[0].'@type'", equalTo("Person"))
                .body("[0].appearance.'@id'", hasItem("/v1/articles/a-gazette"))
                .body("[0].hasPart", hasSize(3))
                .body("[1].'nc:polarity'", equalTo("omitted"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/statements/s-reopens-courier, Quotation",
        "/v1/statements/s-reopens-gazette, Claim",
        "/v1/claims/c-reopens-gazette, Claim",
        "/v1/articles/a-gazette, NewsArticle",
    })
    void aThingComesAsWhatItIs(String path, String type) {
        for (int twice = 0; twice < 2; twice++) {
            given().accept(LINKED)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(LINKED)
                    .body("'@type'", equalTo(type))
                    .body("'@id'", equalTo(path));
        }
        given().get(path).then().contentType("application/json");
    }

    @Test
    void anArticleNamesItsPublisherAndText() {
        given().accept(LINKED)
                .get("/v1/articles/a-gazette")
                .then()
                .body("publisher.name", equalTo("Gazette"))
                .body("identifier", equalTo("press-77"))
                .body("articleBody", containsString("the quay"));
    }

    @Test
    void statementsAreAnnotationsOnTheirArticles() {
        given().accept(ANNOTATION)
                .get("/v1/articles/a-courier/statements")
                .then()
                .statusCode(200)
                .body("type", equalTo(List.of("Annotation", "Annotation")))
                .body("[0].target.source", equalTo("/v1/articles/a-courier"))
                .body("[0].target.selector.type", contains("TextPositionSelector", "TextQuoteSelector"))
                .body("[0].target.selector[0].start", equalTo(10))
                .body("[0].target.selector[0].end", equalTo(36))
                .body("[0].target.selector[1].exact", equalTo("the quay reopens on Friday"))
                .body("[1].body.value", contains("Dockers' Union", "omitted", "indirect"));
        given().accept(ANNOTATION)
                .get("/v1/claims/c-reopens-gazette")
                .then()
                .header("Content-Type", containsString("anno.jsonld"))
                .body("target", hasSize(3));
    }

    @Test
    void eventsComeAsRss() {
        given().accept("application/rss+xml")
                .get("/v1/events?limit=2")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/rss+xml"))
                .body("rss.channel.item.size()", equalTo(2))
                .body("rss.channel.item[0].title", equalTo("Harbour talks end without a strike"))
                .body("rss.channel.item[0].pubDate", equalTo("Wed, 5 Mar 2031 08:00:00 GMT"))
                .body("rss.channel.item[0].link", startsWith("http://localhost:"))
                .body("rss.channel.item[0].guid", equalTo("e-harbour"));
    }

    @Test
    void whoTakesAnythingGetsJson() {
        for (String path : List.of("/v1/claims", "/v1/events", "/v1/articles/a-gazette")) {
            given().accept("*/*").get(path).then().contentType("application/json");
        }
    }
}
