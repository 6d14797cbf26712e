package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.support.AdminContract.CONTRACT;
import static org.newsclaims.claims.support.AdminContract.faultsOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.claims.support.AdminContract;
import org.newsclaims.claims.support.AdminContract.Call;
import org.newsclaims.problems.RawRequest;

/** Holds the committed description of the administration and the service together. */
@QuarkusTest
class AdministrationContractTest extends ServiceTest {
    private static final Call START = new Call("POST", "/v1/admin/rebuild", Set.of("on-missing", "on-poison"));

    @TestHTTPResource("/")
    URI root;

    @Test
    void theServiceServesTheContract() throws IOException {
        JsonNode served = new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString());

        assertThat(served.get("paths")).isEqualTo(CONTRACT.get("paths"));
        assertThat(served.at("/components/schemas")).isEqualTo(CONTRACT.at("/components/schemas"));
    }

    @Test
    void theContractHasEveryCallWithItsParametersAndNoOther() {
        assertThat(AdminContract.calls()).containsExactlyInAnyOrderElementsOf(AdminContract.implemented());
    }

    @Test
    void theContractNamesEveryProblem() {
        assertThat(AdminContract.problemsNamed()).containsExactlyElementsOf(AdminContract.problemsImplemented());
    }

    /** All but the one that would start a rebuild, which other tests do. */
    static Stream<Call> calls() {
        return AdminContract.calls().stream().filter(call -> !call.equals(START));
    }

    /** On nothing, or on what is not there. */
    @ParameterizedTest
    @MethodSource("calls")
    void everyAnswerIsOneThatTheContractHas(Call call) throws IOException {
        String path = call.path()
                .replace("{id}", "999")
                .replace("{topic}", "t")
                .replace("{partition}", "0")
                .replace("{offset}", "1");

        Response answer = given().request(call.method(), path);

        assertThat(faultsOf(call, answer)).isEmpty();
    }

    @Test
    void noAnswerMayBeTakenForAnotherTypeThanItTells() {
        given().get("/v1/admin/generations").then().header("X-Content-Type-Options", "nosniff");
        given().get("/v1/admin/nothing").then().header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void theDigestOfTheActiveGenerationIsAsTheContractSays() throws IOException {
        long active = views.number("SELECT id FROM views.generation WHERE state = 'active'");

        Response digest = given().get("/v1/admin/generations/" + active + "/digest");

        assertThat(digest.statusCode()).isEqualTo(200);
        assertThat(faultsOf(new Call("GET", "/v1/admin/generations/{id}/digest", Set.of("id")), digest))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/admin/nothing,                        404, not-found",
        "PUT,    /v1/admin/rebuild,                        405, method-not-allowed",
        "POST,   /v1/admin/rebuild?on-poisson=skip,        400, unknown-parameter",
        "POST,   /v1/admin/rebuild?on-poison=maybe,        400, bad-parameter",
        "POST,   /v1/admin/rebuild?on-missing=skip,        400, bad-parameter",
        "GET,    /v1/admin/rebuild?limit=1,                400, unknown-parameter",
        "GET,    /v1/admin/dead-letters?limit=0,           400, bad-parameter",
        "GET,    /v1/admin/dead-letters?limit=many,        400, bad-parameter",
        "GET,    /v1/admin/dead-letters?cursor=nowhere,    400, bad-parameter",
        "GET,    /v1/admin/generations/last/digest,        404, not-found",
        "GET,    /v1/admin/generations/999/digest,         404, unknown-generation",
    })
    void everyWrongTurnIsAProblemDocument(String method, String path, int status, String problem) throws IOException {
        Response answer = given().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode document = new ObjectMapper().readTree(answer.asString());
        assertThat(document.get("type").asText()).isEqualTo("urn:news-claims:problem:" + problem);
        assertThat(AdminContract.faultsOfProblem(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/admin/generations/%zz/digest", "/v1/admin/rebuild?limit=%zz"})
    void anAddressThatIsNoneIsAnsweredByAProblemToo(String address) throws IOException {
        assertThat(RawRequest.send(root, "GET", address))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:news-claims:problem:bad-");
    }
}
