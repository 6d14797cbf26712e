package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class OperationsTest {
    private static final Path COMMITTED = Path.of("../../contracts/openapi/query.yaml");
    private static final Path BUILT = Path.of("target/openapi/query.yaml");

    @Test
    void theCommittedOpenApiDocumentIsTheServices() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        Files.createDirectories(BUILT.getParent());
        Files.writeString(BUILT, served);
        assertThat(served)
                .as("if the change is meant: cp %s %s", BUILT, COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyCallOfTheDocumentHasAnOperationId() {
        String served = given().get("/q/openapi").then().extract().asString();

        long calls = served.lines()
                .filter(line -> line.equals("    get:") || line.equals("    post:"))
                .count();
        assertThat(served.lines().filter(line -> line.startsWith("      operationId:")))
                .hasSize((int) calls)
                .doesNotHaveDuplicates();
        assertThat(served).contains("\nopenapi: 3.1.0\n");
    }

    @Test
    void everyPropertyOfTheDocumentSaysWhatItMeans() {
        Map<String, Map<String, Object>> schemas =
                given().get("/q/openapi?format=json").jsonPath().getMap("components.schemas");
        List<String> silent = new ArrayList<>();
        Set<String> needless = new TreeSet<>();
        ApiDescriptions.described().forEach(needless::add);
        schemas.forEach((schema, of) -> properties(of).forEach((property, told) -> {
            needless.remove(schema + "." + property);
            if (!told.containsKey("description")) {
                silent.add(schema + "." + property);
            }
        }));

        assertThat(silent)
                .as("lines that openapi-descriptions.properties lacks")
                .isEmpty();
        assertThat(needless).as("lines of it that describe nothing").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> properties(Map<String, Object> schema) {
        return (Map<String, Map<String, Object>>) schema.getOrDefault("properties", Map.of());
    }

    @Test
    void theServiceIsReadyWithTheActiveGeneration() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("views"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void nobodysRequestsAreCountedUnlessThatIsSet() {
        given().get("/v1/events").then().header("RateLimit", nullValue());
    }

    @Test
    void metricsCountRequestsByTheirPathTemplates() {
        given().get("/v1/events/e-harbour").then().statusCode(200);

        given().get("/q/metrics").then().statusCode(200).body(containsString("uri=\"/v1/events/{id}\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/e-harbour", "/events/e-harbour/claims?stance=denied", "/search?q=quay"})
    void thePageMayLoadNothingFromElsewhere(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/e-harbour", "/events/e-harbour/claims?stance=denied"})
    void theDocumentNamesTheAnswerThatItsPageAsksFirst(String path) {
        given().get(path).then().header("Link", equalTo("</v1/events/e-harbour>; rel=preload; as=fetch; crossorigin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=quay",
                "/events/e-harbour?asOf=2031-03-04T12:00:00Z",
                "/events/e-harbour/compare/e-small-01",
                "/events/%22%3E/claims"
            })
    void noAnswerIsNamedThatThePageDoesNotAsk(String path) {
        given().urlEncodingEnabled(false).get(path).then().header("Link", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/page.js", "/assets/page.css"})
    void itsFilesAreAskedForAnewAndTakenForWhatTheyAre(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void addressesThatNoPageHasAreUnknown() {
        given().get("/nothing/of/it").then().statusCode(404);
        given().get("/assets/none.js").then().statusCode(404);
    }

    @Test
    void swaggerUiIsServed() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
