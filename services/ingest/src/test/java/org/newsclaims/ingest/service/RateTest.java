package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.service.AuditLines;

/** With three requests an hour for each caller, behind a proxy that tells addresses; all other tests run without a limit. */
@QuarkusTest
@TestProfile(RateTest.Limited.class)
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class RateTest {
    private static final String ARTICLE = "{\"text\": \"The lock was repaired, the keeper said.\"}";

    @Test
    void beyondItsRequestsACallerIsRefusedAndAnotherIsNot() {
        for (int left = 2; left >= 0; left--) {
            with("desk-and-its-readers")
                    .body(ARTICLE)
                    .post("/v1/articles")
                    .then()
                    .statusCode(202)
                    .header("RateLimit-Policy", "\"requests\";q=3;w=3600")
                    .header("RateLimit", matchesPattern("\"requests\";r=" + left + ";t=\\d+"));
        }

        with("desk-and-its-readers")
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1[12]\\d\\d"))
                .header("RateLimit", matchesPattern("\"requests\";r=0;t=3[56]\\d\\d"))
                .body("type", equalTo("urn:news-claims:problem:rate-limited"))
                .body("limit", equalTo(3))
                .body("detail", containsString("3 requests in 3600 s"))
                .body("remedy", containsString("Retry-After"));
        with("agency-and-its-wires").body(ARTICLE).post("/v1/articles").then().statusCode(202);
        assertThat(given().get("/q/metrics").asString())
                .contains("newsclaims_ingest_refused_total{type=\"urn:news-claims:problem:rate-limited\"}");
    }

    @Test
    void aBatchIsOneRequestHoweverManyLinesItHas() {
        with("batches-of-the-archive")
                .contentType("application/x-ndjson")
                .body((ARTICLE + "\n").repeat(20).getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/batch")
                .then()
                .statusCode(200)
                .header("RateLimit", matchesPattern("\"requests\";r=2;t=\\d+"));
    }

    @Test
    void whoTriesTokensIsCountedByTheAddressThatTheProxyTellsAndHeldUpBeforeTheAudit() {
        try (AuditLines audit = new AuditLines()) {
            for (int i = 0; i < 3; i++) {
                from("203.0.113.5").delete("/v1/articles/a-" + i).then().statusCode(401);
            }
            from("203.0.113.5").delete("/v1/articles/a-3").then().statusCode(429);
            from("203.0.113.6").delete("/v1/articles/a-4").then().statusCode(401);

            assertThat(audit.written())
                    .extracting(line -> line.fields().get("address"))
                    .containsExactly("203.0.113.5", "203.0.113.5", "203.0.113.5", "203.0.113.6");
        }
    }

    @Test
    void probesAndMetricsAreNotCounted() {
        for (int i = 0; i < 10; i++) {
            given().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static RequestSpecification from(String address) {
        return given().header("Authorization", "Bearer a-guess-at-a-token").header("X-Forwarded-For", address);
    }

    /** A limit, keys, and the proxy that these tests are. */
    public static final class Limited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "news-claims.ingest.rate.requests", "3",
                    "news-claims.ingest.rate.period", "1h",
                    "news-claims.ingest.access.submitters",
                            "desk=desk-and-its-readers,agency=agency-and-its-wires,archive=batches-of-the-archive",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }
}
