package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.problems.AnsweredProblems;
import org.newsclaims.problems.ProblemType;

/** Holds the committed API description and the service together. */
@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class ContractTest {
    private static final JsonNode CONTRACT = read();

    @Test
    void theServiceServesTheContract() throws IOException {
        String served =
                given().accept("application/json").get("/q/openapi?format=json").asString();
        JsonNode document = new ObjectMapper().readTree(served);

        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.get("paths")).isEqualTo(CONTRACT.get("paths"));
        assertThat(document.at("/components/schemas")).isEqualTo(CONTRACT.at("/components/schemas"));
    }

    @Test
    void noAnswerMayBeTakenForAnotherTypeThanItTells() {
        given().get("/v1/articles?url=http://example.org/quay").then().header("X-Content-Type-Options", "nosniff");
        given().get("/v1/nothing").then().header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void nobodysRequestsAreCountedUnlessThatIsSet() {
        given().get("/v1/articles?url=http://example.org/quay").then().header("RateLimit", nullValue());
    }

    @Test
    void itCanBeReadInABrowser() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    }

    @Test
    void theContractNamesEveryProblem() {
        List<String> named = Stream.of(CONTRACT.at("/components/schemas/Problem/properties/type/enum"))
                .flatMap(names -> Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                        .map(i -> names.get(i).asText()))
                .toList();

        // Of the service and of the edge that it shares.
        assertThat(named)
                .containsExactlyElementsOf(AnsweredProblems.answered("org.newsclaims.ingest", "org.newsclaims.http"));
    }

    static Stream<Arguments> calls() {
        return CONTRACT.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(method -> Arguments.of(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey())));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyCallOfTheContractExists(String method, String path) {
        Response response = given().contentType("image/png").request(method, path.replace("{id}", "x"));

        String type = response.path("type");
        assertThat(type).isNotEqualTo(ProblemType.METHOD_NOT_ALLOWED.uri()).isNotEqualTo(ProblemType.NOT_FOUND.uri());
    }

    static Stream<Arguments> examples() {
        Map<String, Arguments> examples = new TreeMap<>();
        CONTRACT.at("/paths/~1v1~1articles/post/requestBody/content")
                .properties()
                .forEach(type -> type.getValue()
                        .get("examples")
                        .properties()
                        .forEach(example -> examples.put(
                                type.getKey() + " " + example.getKey(),
                                Arguments.of(type.getKey(), example.getValue().get("value")))));
        return examples.values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsTakenAndAnsweredAsTheContractSays(String type, JsonNode example) throws IOException {
        String body = example.isTextual() ? example.textValue() : example.toString();

        Response response =
                given().contentType(type + "; charset=UTF-8").body(body).post("/v1/articles");

        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode answer = new ObjectMapper().readTree(response.asString());
        assertThat(schema("Receipt").validate(answer)).isEmpty();
    }

    @Test
    void problemsAndBatchAnswersAreAsTheContractSays() throws IOException {
        String example = CONTRACT.at("/paths/~1v1~1articles~1batch/post/requestBody/content")
                .get("application/x-ndjson")
                .at("/examples/batch/value")
                .textValue();
        String answers = given().contentType("application/x-ndjson")
                .body(example.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/articles/batch")
                .asString();

        for (String line : answers.lines().toList()) {
            assertThat(schema("Answer").validate(new ObjectMapper().readTree(line)))
                    .isEmpty();
        }
        assertThat(answers.lines()).hasSize(2);
        String problem =
                given().contentType("application/json").post("/v1/articles").asString();
        assertThat(schema("Problem").validate(new ObjectMapper().readTree(problem)))
                .isEmpty();
    }

    private static JsonSchema schema(String name) {
        com.fasterxml.jackson.databind.node.ObjectNode root = CONTRACT.deepCopy();
        root.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("../../contracts/openapi/ingest.yaml").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
