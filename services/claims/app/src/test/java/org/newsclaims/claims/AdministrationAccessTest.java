package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.infra.AccessTable;
import org.newsclaims.infra.service.AuditLines;

/** With tokens; all other tests run without. */
@QuarkusTest
@TestProfile(AdministrationAccessTest.Tokens.class)
class AdministrationAccessTest extends ServiceTest {
    private static final String OBSERVER = "an-observer-of-rebuilds";
    private static final String OPERATOR = "an-operator-of-rebuilds";

    private static final AccessTable TABLE = AccessTable.of("claims-admin", Path.of("../../../contracts/openapi"));

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
                "Basic " + OPERATOR,
                AccessTable.NONE,
                "Bearer " + OBSERVER,
                "observer",
                "Bearer " + OPERATOR,
                "operator");
        callers.forEach((authorization, token) -> {
            RequestSpecification request = given();
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            int status = request.request(row.method(), row.harmless()).statusCode();
            assertThat(AccessTable.refusal(status))
                    .as(authorization)
                    .isEqualTo(AccessTable.refusal(row, token, List.of("observer", "operator")));
        });
    }

    @Test
    void nobodyAdministersWithoutAToken() {
        given().get("/v1/admin/generations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:news-claims:problem:unauthenticated"));
        given().get("/v1/admin/nothing").then().statusCode(401);
    }

    @Test
    void anObserverLooksAndChangesNothing() {
        with(OBSERVER).get("/v1/admin/rebuild").then().statusCode(200);

        with(OBSERVER)
                .post("/v1/admin/rebuild")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:forbidden"));
    }

    @Test
    void anOperatorDoesBoth() {
        with(OPERATOR).get("/v1/admin/rebuild").then().statusCode(200);
        with(OPERATOR).delete("/v1/admin/rebuild").then().statusCode(409);
    }

    @Test
    void whoChangesAnythingOrTriesToIsInTheAudit() {
        try (AuditLines audit = new AuditLines()) {
            with(OBSERVER).get("/v1/admin/rebuild").then().statusCode(200);
            with(OPERATOR).delete("/v1/admin/rebuild").then().statusCode(409);
            with(OPERATOR).post("/v1/admin/dead-letters/replay").then().statusCode(200);
            with(OBSERVER).delete("/v1/admin/generations/7").then().statusCode(403);
            given().post("/v1/admin/rebuild").then().statusCode(401);

            assertThat(audit.written())
                    .extracting(AuditLines.Line::text)
                    .containsExactly(
                            "on-call from 127.0.0.1: replay all: done",
                            "watch from 127.0.0.1: DELETE /v1/admin/generations/7: refused, 403",
                            "127.0.0.1 from 127.0.0.1: POST /v1/admin/rebuild: refused, 401");
            assertThat(audit.written().get(0).fields()).containsEntry("caller", "on-call");
            assertThat(audit.written().toString()).doesNotContain(OBSERVER, OPERATOR);
        }
    }

    @Test
    void probesNeedNoToken() {
        given().get("/q/health/live").then().statusCode(200);
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** One of each kind, one of them told by its hash. */
    public static final class Tokens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "news-claims.admin.access.observers",
                    "watch=" + OBSERVER,
                    "news-claims.admin.access.operators",
                    "on-call=sha256:1ab07d9053011f71f8c527194288a748e65675506f8f54ac1a7ae1b5c908e66b");
        }
    }
}
