package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;

/** What the packaged services say to input that is wrong; the services' own tests have the long tables. */
class BadInputIT {
    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Rest query;
    private static Rest ingest;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        query = new Rest(cluster.queries().get(0).base());
        ingest = new Rest(cluster.ingest().base());
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\": \"x | 400",
                "application/json | {\"text\": \"x\", \"headline\": \"y\"} | 400",
                "application/json | {\"text\": \" \"} | 422",
                "application/json | {\"text\": 7} | 400",
                "text/html | <html><body></body></html> | 422",
                "image/png | x | 415"
            })
    void aBadArticleIsRefusedWithAProblem(String contentType, String body, int status) throws Exception {
        HttpResponse<String> response =
                ingest.send("POST", "/v1/articles", contentType, body.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).as(response.body()).isIn(status, 400, 422);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Rest.JSON.readTree(response.body());
        assertThat(problem.path("type").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/a-aaaaaaaaaaaaaaaaaaaaaaaaaa, 404",
        "/v1/events/nowhere, 404",
        "/v1/events?limitt=5, 400",
        "/v1/events?limit=-1, 400",
        "/v1/nothing, 404"
    })
    void aBadQuestionIsAnsweredWithAProblem(String path, int status) throws Exception {
        HttpResponse<String> response = query.send("GET", path, null, null);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aBadLineInABatchLeavesItsNeighboursAlone() throws Exception {
        String batch = "{\"text\": \"The bridge is open, the mayor said.\"}\n"
                + "not json\n"
                + "{\"text\": \"“The bridge is shut,” the mayor said.\"}\n";

        HttpResponse<String> response = ingest.send(
                "POST", "/v1/articles/batch", "application/x-ndjson", batch.getBytes(StandardCharsets.UTF_8));

        List<JsonNode> lines = response.body().lines().map(BadInputIT::json).toList();
        assertThat(lines).extracting(line -> line.path("line").asInt()).containsExactly(1, 2, 3);
        assertThat(lines).extracting(line -> line.path("status").asInt()).containsExactly(202, 400, 202);
        for (int good : List.of(0, 2)) {
            String id = lines.get(good).path("articleId").asText();
            assertThat(query.get("/v1/articles/" + id + "?wait=30s").path("id").asText())
                    .isEqualTo(id);
        }
    }

    private static JsonNode json(String line) {
        try {
            return Rest.JSON.readTree(line);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
