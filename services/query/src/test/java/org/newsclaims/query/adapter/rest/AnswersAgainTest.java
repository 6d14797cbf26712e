package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class AnswersAgainTest {
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/events/e-harbour", "/v1/events/e-harbour/claims?limit=2"})
    void theSecondAnswerIsTheFirst(String path) {
        Response first = given().get(path);

        Response second = given().get(path);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : new String[] {"ETag", "Cache-Control", "Vary", "Content-Type"}) {
            assertThat(second.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotNull();
        }
    }

    @Test
    void aChangeOfTheViewsIsSeenByTheNextReader() {
        given().get("/v1/events/e-harbour").then().body("title", equalTo(title()));
        String before = title();
        try {
            setTitle("Another title");

            given().get("/v1/events/e-harbour").then().body("title", equalTo("Another title"));
        } finally {
            setTitle(before);
        }
        given().get("/v1/events/e-harbour").then().body("title", equalTo(before));
    }

    @Test
    void whoHasTheAnswerGetsNoneAgain() {
        String tag = given().get("/v1/events?limit=3").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/events?limit=3")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\"")
                .get("/v1/events?limit=3")
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasAnAnswerThatWasForgottenGetsNoneEither() {
        String tag = given().get("/v1/events?limit=4").header("ETag");
        FilledViews.change("CREATE TEMPORARY TABLE touched (x int)");

        given().header("If-None-Match", tag).get("/v1/events?limit=4").then().statusCode(304);
    }

    @Test
    void anAnswerIsCompressedForThoseWhoTakeIt() {
        for (int time = 0; time < 2; time++) {
            given().config(AS_SENT)
                    .header("Accept-Encoding", "gzip")
                    .get("/v1/events/e-harbour/claims")
                    .then()
                    .statusCode(200)
                    .header("Content-Encoding", "gzip");
            given().config(AS_SENT)
                    .header("Accept-Encoding", "gzip;q=0")
                    .get("/v1/events/e-harbour/claims")
                    .then()
                    .statusCode(200)
                    .body(startsWith("{\"items\":["));
        }
    }

    @Test
    void pagesAndLinesAreKeptApart() {
        given().accept("application/json").get("/v1/events").then().body(startsWith("{\"items\":"));

        given().accept("application/x-ndjson").get("/v1/events").then().body(startsWith("{\"id\":"));
    }

    @Test
    void anAnswerGivenAgainCountsUnderTheTemplateOfItsPath() {
        given().get("/v1/events/e-harbour/accounts");
        given().get("/v1/events/e-harbour/accounts");

        given().get("/q/metrics")
                .then()
                .body(containsString("uri=\"/v1/events/{id}/accounts\""))
                .body(org.hamcrest.Matchers.not(containsString("uri=\"/v1/events/e-harbour/accounts\"")));
    }

    private static String title() {
        return given().get("/v1/events/e-harbour").path("title");
    }

    private static void setTitle(String title) {
        FilledViews.change("UPDATE views.event SET doc = jsonb_set(doc::jsonb, '{title}', to_jsonb('" + title
                + "'::text))::text WHERE id = 'e-harbour'");
    }
}
