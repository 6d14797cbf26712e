package org.newsclaims.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.local.UsageException;

/**
 * Posts articles in batches. Sending the same article again changes nothing, so a batch that got no full answer is simply
 * sent again.
 */
public final class IngestClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 8;

    /**
     * What became of one article.
     *
     * @param articleId its id, or null when it was refused
     * @param problem why it was refused, or null
     */
    public record Outcome(String articleId, String problem) {}

    private final HttpClient http;
    private final URI batch;

    public IngestClient(URI base) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.batch = URI.create(base.toString().replaceAll("/+$", "") + "/v1/articles/batch");
    }

    /**
     * @param articles JSON objects, one line each
     * @return one outcome for each article, in order
     * @throws UsageException when the service cannot be reached or refuses the batch as a whole
     */
    public List<Outcome> post(List<String> articles) throws InterruptedException {
        String failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> response = http.send(request(articles), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    List<Outcome> outcomes = outcomes(response.body());
                    if (outcomes.size() == articles.size()) {
                        return outcomes;
                    }
                    failure = "it answered " + outcomes.size() + " of " + articles.size() + " articles";
                } else if (response.statusCode() == 503 || response.statusCode() == 429) {
                    failure = "it is busy (" + response.statusCode() + ")";
                } else {
                    throw new UsageException(batch + " answered " + response.statusCode() + ": " + response.body());
                }
            } catch (IOException e) {
                failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            Thread.sleep(250L << attempt);
        }
        throw new UsageException("no answer from " + batch + ": " + failure + ". Is the ingest service running?");
    }

    private HttpRequest request(List<String> articles) {
        String body = String.join("\n", articles) + "\n";
        return Bearer.shown(HttpRequest.newBuilder(batch))
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static List<Outcome> outcomes(String body) throws JsonProcessingException {
        List<Outcome> outcomes = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                String id = node.path("articleId").asText(null);
                outcomes.add(new Outcome(id, node.hasNonNull("problem") ? describe(node.get("problem")) : null));
            }
        }
        return outcomes;
    }

    private static String describe(JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        return detail.isEmpty() ? problem.toString() : detail;
    }
}
