package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.records.ArticleReceived;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class BatchTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/v1/articles/batch")
    URI batch;

    @Test
    void aBadLineInTheMiddleDoesNotStopTheRest() {
        List<JsonObject> answers = post(
                """
                {"externalId": "1", "text": "First of the batch."}

                {"externalId": "3", "text": ""}
                {"text": "No end
                {"externalId": "5", "text": "Last of the batch."}""");

        assertThat(answers).extracting(a -> a.getInteger("line")).containsExactly(1, 3, 4, 5);
        assertThat(answers).extracting(a -> a.getInteger("status")).containsExactly(202, 400, 400, 202);
        assertThat(answers).extracting(a -> a.getString("externalId")).containsExactly("1", "3", null, "5");
        assertThat(answers.get(2).getJsonObject("problem").getString("type"))
                .isEqualTo("urn:news-claims:problem:malformed-json");
        assertThat(TopicReader.read(answers.get(3).getString("articleId"))).hasSize(1);
    }

    @Test
    void ofTwoVersionsTheLaterLineWins() {
        String url = "https://gazette.example/corrected";
        List<JsonObject> answers = post(("{\"url\": \"%1$s\", \"text\": \"Before.\"}\n"
                        + "{\"text\": \"pad\"}\n".repeat(500) + "{\"url\": \"%1$s\", \"text\": \"After.\"}\n")
                .formatted(url));

        RecordCodec codec = new RecordCodec();
        ArticleReceived newest = TopicReader.read(answers.get(0).getString("articleId")).stream()
                .map(wire -> (ArticleReceived) codec.decode(wire))
                .max((a, b) -> a.receivedAt().compareTo(b.receivedAt()))
                .orElseThrow();
        assertThat(newest.text()).isEqualTo("After.");
    }

    @Test
    void tenThousandLinesStreamThroughInOrder() throws Exception {
        int count = 10_000;
        String padding = "said the harbour master. ".repeat(40);
        Supplier<InputStream> body = () -> new LineStream(IntStream.range(0, count)
                .mapToObj(i -> "{\"externalId\": \"" + i + "\", \"text\": \"" + i + padding + "\"}"));

        HttpResponse<Stream<String>> response = http.send(
                HttpRequest.newBuilder(batch)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(body))
                        .build(),
                HttpResponse.BodyHandlers.ofLines());

        List<JsonObject> answers = response.body().map(JsonObject::new).toList();
        assertThat(answers).hasSize(count).allMatch(answer -> answer.getInteger("status") == 202);
        assertThat(answers)
                .extracting(answer -> answer.getString("externalId"))
                .containsExactlyElementsOf(
                        IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAlone() {
        List<JsonObject> answers =
                post("{\"text\": \"" + "x".repeat(11 * 1024 * 1024) + "\"}\n{\"text\": \"Short enough.\"}\n");

        assertThat(answers).extracting(a -> a.getInteger("status")).containsExactly(413, 202);
    }

    @Test
    void anEmptyBatchHasAnEmptyAnswer() {
        assertThat(post("")).isEmpty();
    }

    private static List<JsonObject> post(String body) {
        return given().header("Content-Type", "application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/batch")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonObject::new)
                .toList();
    }
}
