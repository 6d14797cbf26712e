package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;

/** All of Kafka's data are gone, PostgreSQL's are there: the remedy of {@code deploy/loss.md}, word by word. */
@EnabledIfSystemProperty(named = "e2e.long", matches = "true")
class LostKafkaIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final ArticleGenerator generator = new ArticleGenerator(12);
    private Cluster cluster;
    private Rest ingest;
    private Rest claims;
    private Rest query;

    @BeforeEach
    void start() throws Exception {
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        ingest = new Rest(cluster.ingest().base());
        claims = new Rest(cluster.claims().get(0).base());
        query = new Rest(cluster.queries().get(0).base());
    }

    @AfterEach
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void aLogMadeAnewIsRefusedAndExplainedAndAfterTheRemedyNothingIsMissing() throws Exception {
        List<String> before = submit(1, 8);
        before.forEach(this::awaitProjected);
        Map<String, String> told = told(before);

        loseKafka();
        List<String> meanwhile = submit(9, 12);

        awaitRefused();
        assertThat(new Operator(cluster.claims().get(0).base()).metrics())
                .containsEntry("newsclaims_projection_log_refused", 1.0);
        assertThat(status("/v1/articles/" + meanwhile.get(0))).isEqualTo(404);
        assertThat(told(before)).isEqualTo(told);

        String exported = claims.send("GET", "/v1/admin/articles", null, null).body();
        assertThat(exported.lines()).hasSameSizeAs(before);
        assertThat(sendAgain(exported)).containsExactlyInAnyOrderElementsOf(before);
        claims.rebuild(PATIENCE);

        before.forEach(this::awaitProjected);
        meanwhile.forEach(this::awaitProjected);
        assertThat(told(before).keySet()).isEqualTo(told.keySet());
        submit(13, 14).forEach(this::awaitProjected);
        cluster.claims().get(0).awaitReady();
    }

    /** Ids of the accepted articles of some happenings. */
    private List<String> submit(int first, int last) {
        List<String> ids = new ArrayList<>();
        for (int happening = first; happening <= last; happening++) {
            for (GeneratedArticle article : generator.happening(happening)) {
                ids.add(await().atMost(PATIENCE).ignoreExceptions().until(() -> submit(article), id -> id != null));
            }
        }
        return ids;
    }

    /** Null while ingest refuses: the broker is on its way. */
    private String submit(GeneratedArticle article) throws Exception {
        ObjectNode json = Rest.JSON
                .createObjectNode()
                .put("url", article.url())
                .put("outlet", article.outlet())
                .put("title", article.title())
                .put("publishedAt", Objects.toString(article.publishedAt(), null))
                .put("text", article.text());
        HttpResponse<String> answer = ingest.send(
                "POST", "/v1/articles", "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
        return answer.statusCode() == 202
                ? Rest.JSON.readTree(answer.body()).path("articleId").asText()
                : null;
    }

    private void loseKafka() throws Exception {
        cluster.broker().stop();
        Path data = folder.resolve("kafka");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        cluster.broker().start();
    }

    private void awaitRefused() throws IOException {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            HttpResponse<String> ready = claims.send("GET", "/q/health/ready", null, null);
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("it is another log", "deploy/loss.md");
        });
        assertThat(Files.readString(cluster.claims().get(0).log()))
                .contains("The log cannot be followed: it is another log", "GET /v1/admin/articles");
    }

    private List<String> sendAgain(String articles) throws Exception {
        HttpResponse<String> answers = ingest.send(
                "POST", "/v1/articles/batch", "application/x-ndjson", articles.getBytes(StandardCharsets.UTF_8));
        List<String> ids = new ArrayList<>();
        for (String line : answers.body().lines().toList()) {
            JsonNode answer = Rest.JSON.readTree(line);
            assertThat(answer.path("status").asInt()).as(line).isEqualTo(202);
            ids.add(answer.path("articleId").asText());
        }
        return ids;
    }

    /** The statements of these articles and what they say, by id. */
    private Map<String, String> told(List<String> articles) throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (String article : articles) {
            query.items("/v1/articles/" + article + "/statements")
                    .forEach(statement -> told.put(
                            statement.path("id").asText(),
                            statement.path("text").asText()));
        }
        assertThat(told).isNotEmpty();
        return told;
    }

    private void awaitProjected(String article) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status("/v1/articles/" + article) == 200);
    }

    private int status(String path) throws Exception {
        return query.send("GET", path, null, null).statusCode();
    }
}
