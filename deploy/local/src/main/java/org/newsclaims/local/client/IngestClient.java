package org.newsclaims.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Posts articles in batches. Sending the same article again changes nothing, so a batch that got no full answer is simply
 * sent again.
 */
public final class IngestClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 8;
    /** Where nothing has ever answered it is more likely the address that is wrong. */
    private static final int FIRST_ATTEMPTS = 4;

    /**
     * What became of one article.
     *
     * @param articleId its id, or null when it was refused
     * @param problem why it was refused, or null
     */
    public record Outcome(String articleId, String problem) {}

    private final HttpClient http;
    private final URI batch;
    private final Consumer<String> told;
    private boolean answered;

    /** @param told takes a sentence before each wait for another attempt */
    public IngestClient(URI base, Consumer<String> told) {
        this.told = told;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.batch = URI.create(base.toString().replaceAll("/+$", "") + "/v1/articles/batch");
    }

    /**
     * @param articles JSON objects, one line each
     * @return one outcome for each article, in order
     * @throws UnreachableException when the service cannot be reached or refuses the batch as a whole
     */
    public List<Outcome> post(List<String> articles) throws InterruptedException {
        String failure = null;
        for (int attempt = 1; attempt <= attempts(); attempt++) {
            if (failure != null) {
                long wait = 250L << (attempt - 2);
                told.accept("no answer from " + batch + ": " + failure + "; trying again in " + seconds(wait)
                        + " (attempt " + attempt + " of " + attempts() + ")");
                Thread.sleep(wait);
            }
            try {
                HttpResponse<String> response = http.send(request(articles), HttpResponse.BodyHandlers.ofString());
                answered = true;
                List<Outcome> outcomes = outcomes(response);
                if (outcomes.size() == articles.size()) {
                    return outcomes;
                }
                failure = response.statusCode() == 200
                        ? "it answered " + outcomes.size() + " of " + articles.size() + " articles"
                        : "it is busy (" + response.statusCode() + ")";
            } catch (ConnectException e) {
                failure = "nothing listens there";
            } catch (IOException e) {
                failure = e.getMessage() == null ? "the connection broke" : e.getMessage();
            }
        }
        throw new UnreachableException("no answer from " + batch + ": " + failure
                + ". Is the ingest service running? news-claims up starts it, --url names another address.");
    }

    private int attempts() {
        return answered ? ATTEMPTS : FIRST_ATTEMPTS;
    }

    private static String seconds(long millis) {
        return millis < 1000 ? millis + " ms" : millis / 1000 + " s";
    }

    /** None where the service asks to come again later. */
    private List<Outcome> outcomes(HttpResponse<String> response) throws JsonProcessingException {
        int status = response.statusCode();
        if (status == 503 || status == 429) {
            return List.of();
        }
        if (status != 200) {
            throw new UnreachableException(batch + " answered " + status + ": " + reason(response.body()));
        }
        return outcomes(response.body());
    }

    private static String reason(String body) {
        try {
            return describe(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return body.isBlank()
                    ? "nothing more"
                    : body.lines().findFirst().orElse("") + ". Is it the ingest service?";
        }
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

    /** What is wrong, with the field and the remedy where ingest names them. */
    private static String describe(JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        if (detail.isEmpty()) {
            return problem.toString();
        }
        String field = problem.hasNonNull("field") ? problem.get("field").asText() + ": " : "";
        String remedy =
                problem.hasNonNull("remedy") ? " " + problem.get("remedy").asText() : "";
        return field + detail + remedy;
    }
}
