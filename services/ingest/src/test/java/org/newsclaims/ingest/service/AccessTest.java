package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.infra.AccessTable;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.service.AuditLines;

/** With tokens; all other tests run without. */
@QuarkusTest
@TestProfile(AccessTest.Tokens.class)
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    private static final String SUBMITTER = "the-newer-of-two-submitters";
    private static final String RETRACTOR = "a-retractor-of-articles";
    private static final String STRANGE = "a-token-that-nobody-has";
    private static final String HASH_OF_SUBMITTER = "596c8e582bd9bee66c92378426ba2af526640dd54d62dc0346c38ee9964bd18d";
    private static final String NAME_OF_SUBMITTER = "key-596c8e58";

    private static final AccessTable TABLE = AccessTable.of("ingest", Path.of("../../contracts/openapi"));

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
                "Bearer " + SUBMITTER,
                "submitter",
                "Bearer " + RETRACTOR,
                "retractor");
        callers.forEach((authorization, token) -> {
            RequestSpecification request = given();
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            int status = request.request(row.method(), row.harmless()).statusCode();
            assertThat(AccessTable.refusal(status))
                    .as(authorization)
                    .isEqualTo(AccessTable.refusal(row, token, List.of("submitter", "retractor")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/articles",
        "POST, /v1/articles/batch",
        "DELETE, /v1/articles/a-aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "GET, /v1/nothing"
    })
    void nobodyCallsWithoutAToken(String method, String path) {
        given().request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:news-claims:problem:unauthenticated"));
    }

    @Test
    void aTokenThatNobodyWasGivenOpensNothing() {
        with(SUBMITTER + "x").body("A text.").post("/v1/articles").then().statusCode(401);
    }

    @Test
    void aSubmitterSubmitsAndRetractsNothing() {
        String id = submitted(SUBMITTER);

        with(SUBMITTER)
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", nullValue())
                .body("type", equalTo("urn:news-claims:problem:forbidden"));
    }

    @Test
    void aRetractorDoesBoth() {
        String id = submitted(RETRACTOR);

        with(RETRACTOR).delete("/v1/articles/" + id).then().statusCode(202);
    }

    @Test
    void whoTakesAnArticleAwayIsToldOnceTheLogHasIt() {
        String id = submitted(SUBMITTER);
        try (AuditLines audit = new AuditLines()) {
            with(RETRACTOR).delete("/v1/articles/" + id).then().statusCode(202);
            with(RETRACTOR).delete("/v1/articles/" + id + "?erase=true").then().statusCode(202);

            assertThat(audit.written())
                    .extracting(AuditLines.Line::text)
                    .containsExactly(
                            "archive from 127.0.0.1: retract " + id + ": done",
                            "archive from 127.0.0.1: erase " + id + ": done");
            assertThat(audit.written().get(1).fields())
                    .containsAllEntriesOf(Map.of(
                            "caller",
                            "archive",
                            "action",
                            "erase",
                            "subject",
                            id,
                            "address",
                            "127.0.0.1",
                            "outcome",
                            "done"));
        }
    }

    @Test
    void whoMayNotIsToldByNameOrAddressAndNeverByToken() {
        String id = submitted(SUBMITTER);
        try (AuditLines audit = new AuditLines()) {
            with(SUBMITTER).delete("/v1/articles/" + id).then().statusCode(403);
            with(STRANGE).delete("/v1/articles/" + id).then().statusCode(401);
            given().delete("/v1/feeds/1").then().statusCode(401);
            given().post("/v1/feeds").then().statusCode(401);

            assertThat(audit.written())
                    .extracting(AuditLines.Line::text)
                    .containsExactly(
                            NAME_OF_SUBMITTER + " from 127.0.0.1: DELETE /v1/articles/" + id + ": refused, 403",
                            "127.0.0.1 from 127.0.0.1: DELETE /v1/articles/" + id + ": refused, 401",
                            "127.0.0.1 from 127.0.0.1: DELETE /v1/feeds/1: refused, 401",
                            "127.0.0.1 from 127.0.0.1: POST /v1/feeds: refused, 401");
            assertThat(audit.written().toString()).doesNotContain(SUBMITTER, RETRACTOR, STRANGE);
        }
    }

    @Test
    void nobodyWritesALineOfTheirOwnIntoTheAudit() {
        try (AuditLines audit = new AuditLines()) {
            given().urlEncodingEnabled(false)
                    .delete("/v1/articles/x%0Aarchive%20from%20127.0.0.1:%20erase%20y:%20done" + "z".repeat(500))
                    .then()
                    .statusCode(401);

            String line = audit.written().get(0).text();
            assertThat(audit.written()).hasSize(1);
            assertThat(line)
                    .hasSizeLessThan(300)
                    .doesNotContain("\n")
                    .contains("/x%0Aarchive%20from")
                    .endsWith(": refused, 401");
        }
    }

    @Test
    void whatIsHarmlessOrChangesNothingIsNotInTheAudit() {
        try (AuditLines audit = new AuditLines()) {
            submitted(SUBMITTER);
            given().post("/v1/articles").then().statusCode(401);
            with(RETRACTOR).delete("/v1/articles/no-id").then().statusCode(404);

            assertThat(audit.written()).isEmpty();
        }
    }

    @Test
    void probesNeedNoToken() {
        given().get("/q/health/live").then().statusCode(200);
    }

    private static String submitted(String token) {
        return with(token)
                .body("The gate is open, the porter said.")
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("text/plain");
    }

    /** Two submitters, since tokens are replaced one after the other, one told by its hash, and a retractor with a name. */
    public static final class Tokens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "news-claims.ingest.access.submitters",
                    "the-older-of-two-submitters,sha256:" + HASH_OF_SUBMITTER,
                    "news-claims.ingest.access.retractors",
                    "archive=" + RETRACTOR);
        }
    }
}
