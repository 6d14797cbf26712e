package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;

/** Every call of the OpenAPI document, by who makes it. */
@QuarkusTest
@WithTestResource(value = ReadAccessTest.WithTokens.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ReadAccessTest {
    private static final String TOKEN = "a-token-for-readers";
    private static final String OTHER = "another-token-for-readers";

    /** Two tokens, so that one can be replaced by the other. */
    public static final class WithTokens implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(new FilledViews().start());
            settings.put("query.access.readers", TOKEN + "," + OTHER);
            return settings;
        }

        @Override
        public void stop() {
            // The server stops with the JVM.
        }
    }

    private record Call(String method, String path) {}

    @Test
    void everyCallTakesAKnownToken() {
        List<Call> calls = calls();
        assertThat(calls).hasSizeGreaterThan(15);
        for (Call call : calls) {
            for (String authorization : List.of("", "Bearer not-a-token-of-here", "Basic " + TOKEN)) {
                send(call, authorization)
                        .then()
                        .statusCode(401)
                        .header("WWW-Authenticate", equalTo("Bearer"))
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:news-claims:problem:unauthenticated"));
            }
            for (String authorization : List.of("Bearer " + TOKEN, "bearer " + OTHER)) {
                assertThat(send(call, authorization).statusCode())
                        .as(call.path())
                        .isNotIn(401, 403);
            }
        }
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
    void healthMetricsAndTheDocumentTakeNone() {
        for (String path : List.of("/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi", "/")) {
            given().get(path).then().statusCode(200);
        }
    }

    private static Response send(Call call, String authorization) {
        RequestSpecification request = given();
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (call.method().equals("POST")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(call.method(), call.path());
    }

    /** The stream, which would not end, is asked for from a place that it cannot read. */
    private static List<Call> calls() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        List<Call> calls = new ArrayList<>();
        document.<String, Map<String, Object>>getMap("paths").forEach((path, item) -> item.keySet().stream()
                .filter(method -> List.of("get", "post").contains(method))
                .forEach(method -> calls.add(new Call(
                        method.toUpperCase(Locale.ROOT),
                        path.equals(StreamResource.PATH)
                                ? path + "?after=nowhere"
                                : path.replace("{id}", "e-harbour").replace("{other}", "e-small-01")))));
        return calls;
    }
}
