package org.newsclaims.e2e.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.ArticleId;

/** Sends articles in batches and writes down what it was told. For one thread. */
public final class Submitter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI ingest;
    private final Ledger ledger;
    private final Duration patience;
    private final Map<String, Integer> answers = new TreeMap<>();

    /** One as impatient as most. */
    public Submitter(URI ingest, Ledger ledger) {
        this(ingest, ledger, PATIENCE);
    }

    /** @param patience how long it waits for the whole answer to a batch */
    public Submitter(URI ingest, Ledger ledger, Duration patience) {
        this.ingest = ingest;
        this.ledger = ledger;
        this.patience = patience;
    }

    /**
     * How often batches were answered what: a status; one that says to come back without saying when; {@code no answer}.
     */
    public Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /**
     * Sends them once.
     *
     * @return those that were not acknowledged
     */
    public List<GeneratedArticle> submit(List<GeneratedArticle> articles) throws InterruptedException {
        List<Answer> answers = post(articles);
        List<GeneratedArticle> rest = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Answer answer = i < answers.size() ? answers.get(i) : Answer.UNKNOWN;
            ledger.submitted(identity(articles.get(i)), answer);
            if (answer == Answer.UNKNOWN) {
                rest.add(articles.get(i));
            }
        }
        return rest;
    }

    /** Retracts an article once. */
    public void retract(ArticleId id) throws InterruptedException {
        ledger.retracted(id, Answer.UNKNOWN);
        HttpRequest request =
                Http.request(ingest, "/v1/articles/" + id, PATIENCE).DELETE().build();
        try {
            int status = Http.CLIENT
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            ledger.retracted(id, answer(status));
        } catch (IOException e) {
            ledger.retracted(id, Answer.UNKNOWN);
        }
    }

    private List<Answer> post(List<GeneratedArticle> articles) throws InterruptedException {
        StringBuilder body = new StringBuilder();
        articles.forEach(article -> body.append(json(article)).append('\n'));
        HttpRequest request = Http.request(ingest, "/v1/articles/batch", patience)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> response = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            boolean whenMissing = List.of(429, 503).contains(response.statusCode())
                    && response.headers().firstValue("Retry-After").isEmpty();
            answers.merge(response.statusCode() + (whenMissing ? " without Retry-After" : ""), 1, Integer::sum);
            return response.statusCode() == 200 ? answers(response.body(), articles) : List.of();
        } catch (IOException e) {
            answers.merge("no answer", 1, Integer::sum);
            return List.of();
        }
    }

    private List<Answer> answers(String body, List<GeneratedArticle> articles) {
        List<Answer> answers = new ArrayList<>();
        for (String line : body.split("\n")) {
            try {
                JsonNode answer = Http.JSON.readTree(line);
                answers.add(answer(answer.path("status").asInt()));
                if (answer.hasNonNull("articleId")) {
                    String expected = identity(articles.get(answers.size() - 1))
                            .articleId()
                            .value();
                    if (!answer.get("articleId").asText().equals(expected)) {
                        ledger.surprised("ingest gave another id than " + expected + ": " + line);
                    }
                }
            } catch (JsonProcessingException e) {
                return answers; // The answer broke off here.
            }
        }
        return answers;
    }

    private static Answer answer(int status) {
        if (status >= 200 && status < 300) {
            return Answer.OK;
        }
        return status >= 400 && status < 500 && status != 429 ? Answer.FAIL : Answer.UNKNOWN;
    }

    private static Submitted identity(GeneratedArticle article) {
        return new Submitted(article.id(), article.text());
    }

    /** The article as ingest takes it. */
    static String json(GeneratedArticle article) {
        ObjectNode node = Http.JSON.createObjectNode();
        node.put("url", article.url());
        node.put("outlet", article.outlet());
        node.put("title", article.title());
        node.put(
                "publishedAt",
                article.publishedAt() == null ? null : article.publishedAt().toString());
        node.put("text", article.text());
        return node.toString();
    }
}
