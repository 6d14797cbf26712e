package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.problems.RawRequest;
import org.newsclaims.query.fixture.FilledViews;

/** Every row is a request that cannot be answered, with its problem and a word that its remedy must hold. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class BadRequestsTest {
    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events?speakr=x                        | 400 | unknown-parameter | Did you mean \"speaker\"",
                "/v1/events?zzzzzzzzzz=x                    | 400 | unknown-parameter | Known here",
                "/v1/events?as-of=2031-01-01T00:00:00Z      | 400 | unknown-parameter | Did you mean \"asOf\"",
                "/v1/events/e-harbour?q=x                   | 400 | unknown-parameter | asOf",
                "/v1/events/e-harbour/claims?minOutlets=2   | 400 | unknown-parameter | min-outlets",
                "/v1/events?q=a&q=b                         | 400 | bad-parameter     | once",
                "/v1/events?q=                              | 400 | bad-parameter     | empty",
                "/v1/events?q=a%00b                         | 400 | bad-parameter     | U+0000",
                "/v1/events?q=%ff                           | 400 | bad-parameter     | UTF-8",
                "/v1/events?limit=0                         | 400 | bad-parameter     | whole number",
                "/v1/events?limit=ten                       | 400 | bad-parameter     | whole number",
                "/v1/events?limit=99999999999               | 400 | bad-parameter     | whole number",
                "/v1/events?sort=newst                      | 400 | bad-parameter     | Did you mean \"newest\"",
                "/v1/events?from=yesterday                  | 400 | bad-parameter     | 2017-05-02",
                "/v1/events?from=2031-13-01                 | 400 | bad-parameter     | 2017-05-02",
                "/v1/events?from=2031-02-01&to=2031-01-01   | 400 | bad-parameter     | earlier",
                "/v1/events?from=-99999-01-01               | 400 | bad-parameter     | 2017-05-02",
                "/v1/events?asOf=2031-03-04                 | 400 | bad-parameter     | offset",
                "/v1/events?asOf=2031-03-04T10:00:00+02:00  | 400 | bad-parameter     | %2B",
                "/v1/events?cursor=AAAA                     | 400 | bad-cursor        | without cursor",
                "/v1/events?cursor=%25%25                   | 400 | bad-cursor        | without cursor",
                "/v1/events/e-harbour/claims?polarity=maybe | 400 | bad-parameter     | affirmed, denied, omitted",
                "/v1/events/e-harbour/claims?min-outlets=-1 | 400 | bad-parameter     | whole number",
                "/v1/events/e-harbour/claims?min-confidence=2 | 400 | bad-parameter   | 0 to 1",
                "/v1/events/e-harbour/claims?min-confidence=NaN | 400 | bad-parameter | 0 to 1",
                "/v1/statements?form=quoted                 | 400 | bad-parameter     | direct",
                "/v1/statements?event=e-nowhere             | 404 | not-found         | /v1/events",
                "/v1/statements?article=a-nowhere           | 404 | not-found         | wait",
                "/v1/statements/s-nowhere                   | 404 | not-found         | /v1/statements",
                "/v1/articles/a-nowhere                     | 404 | not-found         | wait",
                "/v1/articles/a-nowhere/statements          | 404 | not-found         | wait",
                "/v1/articles/a-nowhere/versions            | 404 | not-found         | wait",
                "/v1/articles/a-gazette/versions?limit=no   | 400 | bad-parameter     | limit",
                "/v1/articles/a-gazette/versions?sort=new   | 400 | unknown-parameter | sort",
                "/v1/articles/a-gazette/versions/r9          | 404 | not-found         | /versions",
                "/v1/articles/a-withdrawn/versions/r1        | 410 | gone              | retracted",
                "/v1/articles/a-gazette?wait=soon           | 400 | bad-parameter     | 10s",
                "/v1/articles/a-gazette?revision=r9          | 400 | bad-parameter     | wait=10s",
                "/v1/articles/a%00b?wait=30s                 | 400 | bad-parameter     | U+0000",
                "/v1/articles/a-withdrawn                   | 410 | gone              | /versions",
                "/v1/articles/a-erased                      | 410 | gone              | erased",
                "/v1/speakers/sp-nobody                     | 404 | not-found         | /v1/speakers",
                "/v1/speakers?type=robot                    | 400 | bad-parameter     | person",
                "/v1/speakers?speaks-for=                   | 400 | bad-parameter     | empty",
                "/v1/speakers?speaksFor=x                   | 400 | unknown-parameter | Did you mean \"speaks-for\"",
                "/v1/stream?polarity=maybe                  | 400 | bad-parameter     | affirmed, denied, omitted",
                "/v1/stream?after=-1                        | 400 | bad-parameter     | whole number",
                "/v1/stream?asOf=2031-03-04T10:00:00Z       | 400 | unknown-parameter | from now on",
                "/v1/events?sort=relevance                  | 400 | bad-parameter     | add q",
                "/v1/events?sort=disputed&asOf=2031-03-04T10:00:00Z | 400 | bad-parameter | leave out asOf",
                "/v1/events/e-harbour/claims?conflict=none  | 400 | bad-parameter     | any, attribution",
                "/v1/events/e-harbour/claims?sort=loudest   | 400 | bad-parameter     | corroborated",
                "/v1/statements?sort=relevance              | 400 | bad-parameter     | add q",
                "/v1/events/e-harbour/apart-from/e-nowhere  | 404 | not-found         | e-nowhere",
                "/v1/nothing                                | 404 | not-found         | openapi",
                "/nothing/at/all                            | 404 | not-found         | openapi",
            })
    void isAnsweredByAProblemDocument(String path, int status, String type, String remedy) {
        given().urlEncodingEnabled(false)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("urn:news-claims:problem:" + type))
                .body("status", equalTo(status))
                .body("detail", containsString(remedy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events/%zz",
                "/v1/events/50%",
                "/%4",
                "/v1/events?q=%zz",
                "/v1/events/<b>",
                "/v1/events?q=\\"
            })
    void anAddressThatIsNoneIsAnsweredByAProblemToo(String address) throws IOException {
        assertThat(RawRequest.send(root, "GET", address))
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:news-claims:problem:");
    }

    @Test
    void theParameterToBlameIsNamed() {
        given().get("/v1/events?limit=0").then().body("parameters", hasItem("limit"));
    }

    @Test
    void aCursorHoldsForItsOwnQuestionOnly() {
        String next =
                given().get("/v1/events?limit=2&sort=oldest").then().extract().path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);

        given().get("/v1/events?limit=3&sort=oldest&cursor=" + cursor).then().statusCode(200);
        given().get("/v1/events?limit=2&sort=newest&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:news-claims:problem:bad-cursor"))
                .body("detail", containsString("another question"));
    }

    @Test
    void aLimitBeyondTheGreatestPageCountsAsThat() {
        given().get("/v1/events?limit=100000").then().statusCode(200);
    }

    @Test
    void theViewsAreReadOnly() {
        given().body("{}")
                .contentType("application/json")
                .post("/v1/events")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:method-not-allowed"));
    }

    @Test
    void aRepresentationThatNobodyOffersIsRefused() {
        given().accept("text/turtle")
                .get("/v1/events")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:not-acceptable"));
    }
}
