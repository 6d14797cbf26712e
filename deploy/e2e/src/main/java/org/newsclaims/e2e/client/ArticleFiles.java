package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * Sends articles as files have them: NDJSON with {@code text} and whatever else is known; fields that ingest does not have
 * stay out.
 *
 * @param ingest where to
 */
public record ArticleFiles(URI ingest) {
    private static final List<String> FIELDS = List.of("url", "outlet", "title", "publishedAt", "language", "text");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * @param lines an article each
     * @return how many were accepted
     */
    public int submit(List<String> lines) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            JsonNode article = Http.JSON.readTree(line);
            ObjectNode sent = Http.JSON.createObjectNode();
            sent.put("externalId", article.path("id").asText());
            FIELDS.stream().filter(article::hasNonNull).forEach(field -> sent.set(field, article.get(field)));
            body.append(sent).append('\n');
        }
        HttpResponse<String> answers = Http.CLIENT.send(
                Http.request(ingest, "/v1/articles/batch", PATIENCE)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        int accepted = 0;
        for (String answer : answers.body().lines().toList()) {
            accepted += Http.JSON.readTree(answer).path("status").asInt() == 202 ? 1 : 0;
        }
        return accepted;
    }
}
