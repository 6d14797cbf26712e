package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.infra.AccessTable;
import org.newsclaims.query.fixture.FilledViews;

/** Every call of the OpenAPI document, health, metrics and the document itself, by who makes it. */
@QuarkusTest
@WithTestResource(value = ReadAccessTest.WithTokens.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ReadAccessTest {
    private static final String TOKEN = "a-token-for-readers";
    private static final String OTHER = "another-token-for-readers";
    private static final String EAGER = "a-token-of-an-eager-one";
    private static final int MOST_REQUESTS = 300;
    private static final String DESK = "https://desk.example";

    /** Two tokens, so that one can be replaced by the other, one other origin whose pages may read, and a limit that one caller meets. */
    public static final class WithTokens implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(new FilledViews().start());
            settings.put("query.access.readers", TOKEN + "," + OTHER + ",eager=" + EAGER);
            settings.put("quarkus.http.cors.enabled", "true");
            settings.put("quarkus.http.cors.origins", DESK);
            settings.put("query.rate.requests", Integer.toString(MOST_REQUESTS));
            settings.put("query.rate.period", "24h");
            return settings;
        }

        @Override
        public void stop() {
            // The server stops with the JVM.
        }
    }

    private static final AccessTable TABLE = AccessTable.of("query", Path.of("../../contracts/openapi"));

    @Test
    void everyCallOfTheDocumentIsDecidedOn() {
        assertThat(TABLE.calls("/v1/"))
                .isEqualTo(AccessTable.calls(
                        given().get("/q/openapi?format=json").jsonPath().getMap("paths")));
    }

    static List<AccessTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallTakesTheTokenThatIsDecidedOn(AccessTable.Row row) {
        Map<String, String> callers = Map.of(
                "",
                AccessTable.NONE,
                "Bearer not-a-token-of-here",
                AccessTable.NONE,
                "Basic " + TOKEN,
                AccessTable.NONE,
                "Bearer " + TOKEN,
                "reader",
                "bearer " + OTHER,
                "reader");
        callers.forEach((authorization, token) -> {
            Response answer = send(row, authorization);

            int refusal = AccessTable.refusal(row, token, List.of("reader"));
            if (refusal == 0) {
                assertThat(answer.statusCode()).as(authorization).isNotIn(401, 403);
            } else {
                answer.then()
                        .statusCode(refusal)
                        .header("WWW-Authenticate", startsWith("Bearer"))
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:news-claims:problem:unauthenticated"));
            }
        });
    }

    @Test
    void whatIsKeptInMemoryIsNotGivenToStrangers() {
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", "Bearer " + TOKEN)
                    .get("/v1/events")
                    .then()
                    .statusCode(200);
        }

        given().get("/v1/events").then().statusCode(401);
    }

    @Test
    void aPageOfAnOriginThatIsNamedMaySendATokenAndReadTheTag() {
        given().header("Origin", DESK)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization,if-none-match")
                .options("/v1/events")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("authorization"));
        given().header("Origin", DESK)
                .header("Authorization", "Bearer " + TOKEN)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Expose-Headers", containsStringIgnoringCase("etag"))
                .header("Access-Control-Expose-Headers", containsStringIgnoringCase("RateLimit-Policy"));
    }

    @Test
    void whoAsksBeyondTheLimitWaitsAndKeepsNobodyElseWaiting() {
        for (int left = MOST_REQUESTS - 1; left >= 0; left--) {
            given().header("Authorization", "Bearer " + EAGER)
                    .get("/v1/events?limit=1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"requests\";q=300;w=86400"))
                    .header("RateLimit", startsWith("\"requests\";r=" + left + ";t="));
        }

        given().header("Authorization", "Bearer " + EAGER)
                .get("/v1/events?limit=1")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("2[78]\\d"))
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("urn:news-claims:problem:rate-limited"))
                .body("limit", equalTo(MOST_REQUESTS));
        given().header("Authorization", "Bearer " + TOKEN)
                .get("/v1/events?limit=1")
                .then()
                .statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).header("RateLimit", nullValue());
        given().get("/").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void aPageOfAnotherOriginMayReadNothing() {
        given().header("Origin", "https://elsewhere.example")
                .header("Authorization", "Bearer " + TOKEN)
                .get("/v1/events")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static Response send(AccessTable.Row row, String authorization) {
        RequestSpecification request = given();
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (row.method().equals("POST")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(row.method(), row.harmless());
    }
}
