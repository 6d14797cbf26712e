package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.records.ArticleEvent;

/** The whole path: the samples go in through the command line, and come out over REST as the pure functions have them. */
class SamplesIT {
    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Rest query;
    private static Rest ingest;
    private static final Set<String> IDS = new LinkedHashSet<>();
    private static final Map<String, JsonNode> VIEWS = new TreeMap<>();

    @BeforeAll
    static void ingestSamples() throws Exception {
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        query = new Rest(cluster.queries().get(0).base());
        ingest = new Rest(cluster.ingest().base());
        CommandLine.run(
                "",
                "ingest",
                "--url",
                ingest.base().toString(),
                Home.path().resolve("deploy/local/samples").toString());
        for (ArticleEvent event :
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events()) {
            IDS.add(event.articleId().value());
        }
        StringBuilder lines = new StringBuilder();
        for (String id : IDS) {
            lines.append(line(query.get("/v1/articles/" + id + "?wait=30s"))).append('\n');
        }
        for (String line : CommandLine.run(lines.toString(), "views").split("\n")) {
            JsonNode views = Rest.JSON.readTree(line);
            VIEWS.put(views.path("id").asText(), views);
        }
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void everySampleIsInTheViews() {
        assertThat(IDS).hasSize(10);
        assertThat(VIEWS.keySet()).containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    void statementsOverRestEqualThoseOfTheCommandLine() throws Exception {
        for (String id : IDS) {
            assertThat(query.items("/v1/articles/" + id + "/statements"))
                    .as(id)
                    .isNotEmpty()
                    .containsExactlyElementsOf(VIEWS.get(id).path("statements"));
        }
    }

    @Test
    void eventsOverRestEqualThoseOfTheCommandLine() throws Exception {
        Map<String, Set<String>> expected = new TreeMap<>();
        VIEWS.forEach(
                (id, views) -> expected.computeIfAbsent(views.path("eventId").asText(), event -> new TreeSet<>())
                        .add(id));
        Map<String, Set<String>> found = new TreeMap<>();
        for (JsonNode event : query.items("/v1/events")) {
            Set<String> articles = new TreeSet<>();
            query.get("/v1/events/" + event.path("id").asText())
                    .path("articles")
                    .forEach(article -> articles.add(article.path("id").asText()));
            found.put(event.path("id").asText(), articles);
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void claimsOverRestEqualThoseOfTheCommandLine() throws Exception {
        Map<String, Set<String>> expected = new TreeMap<>();
        VIEWS.values().forEach(views -> views.path("statements").forEach(statement -> {
            if (statement.hasNonNull("claimId")) {
                expected.computeIfAbsent(statement.get("claimId").asText(), claim -> new TreeSet<>())
                        .add(statement.path("id").asText());
            }
        }));
        Map<String, Set<String>> found = new TreeMap<>();
        for (JsonNode event : query.items("/v1/events")) {
            for (JsonNode claim : query.items("/v1/events/" + event.path("id").asText() + "/claims?occurrences=all")) {
                Set<String> occurrences = new TreeSet<>();
                claim.path("occurrences")
                        .forEach(s -> occurrences.add(s.path("id").asText()));
                found.put(claim.path("id").asText(), occurrences);
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aRebuildMakesTheSameViews() throws Exception {
        String claims = cluster.claims().get(0).base().toString();

        assertThat(CommandLine.run("", "rebuild", "--url", claims))
                .contains(", the same\n")
                .contains("differences none\n");
    }

    @Test
    void theTwoCallsAreTwoEvents() throws Exception {
        assertThat(query.items("/v1/events?q=Selmer"))
                .extracting(event -> event.path("date").path("from").asText())
                .containsExactlyInAnyOrder("2024-03-12", "2024-06-18");
    }

    @Test
    void everyStatementStandsWhereItSaysInItsArticle() throws Exception {
        for (String id : IDS) {
            int[] text = query.get("/v1/articles/" + id)
                    .path("text")
                    .asText()
                    .codePoints()
                    .toArray();
            for (JsonNode statement : query.items("/v1/articles/" + id + "/statements")) {
                JsonNode spans = statement.path("spans").path("content");
                JsonNode first = spans.get(0);
                JsonNode last = spans.get(spans.size() - 1);
                int start = first.path("start").asInt();
                String from = new String(text, start, last.path("end").asInt() - start);
                assertThat(from).contains(firstWord(statement.path("text").asText()));
            }
        }
    }

    private static String firstWord(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String line(JsonNode article) throws IOException {
        ObjectNode line = Rest.JSON.createObjectNode();
        for (String field : List.of("id", "url", "outlet", "title", "publishedAt", "language", "text")) {
            line.set(field, article.get(field));
        }
        return Rest.JSON.writeValueAsString(line);
    }
}
