package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.ArticleId;

/**
 * Submits articles with fields missing, revises, repeats, retracts and erases them, asks for them, and keeps what it was told. What
 * goes unanswered, or is to come back later, is asked again, so that everything is answered in the end. For one thread.
 */
public final class ArticleOperations {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 600;
    private static final long PAUSE_MILLIS = 200;
    private static final Instant PUBLISHED = Instant.parse("2024-03-01T06:00:00Z");
    private static final Set<Integer> ANSWERS_OF_VIEWS = Set.of(200, 404, 410, 503);

    private final URI ingest;
    private final URI query;
    private final List<String> texts;
    private final Random random;
    private final Map<Integer, List<ObjectNode>> versions = new TreeMap<>();
    /** Every id that was acknowledged, and whether the article stands. */
    private final Map<String, Boolean> standing = new TreeMap<>();

    private final Map<String, Set<String>> acknowledged = new HashMap<>();
    private final Set<String> retracted = new HashSet<>();
    private final List<String> surprises = new ArrayList<>();

    /** @param texts of the articles that are submitted, in which chance takes its pick */
    public ArticleOperations(URI ingest, URI query, List<String> texts, Random random) {
        this.ingest = ingest;
        this.query = query;
        this.texts = List.copyOf(texts);
        this.random = random;
    }

    /** Submits one of the articles, or another version of it. */
    public void submit() throws InterruptedException {
        int number = random.nextInt(texts.size());
        version(number, texts.get(number));
    }

    /** Corrects one that was submitted. */
    public void revise() throws InterruptedException {
        if (!versions.isEmpty()) {
            int number = known();
            version(number, texts.get(number) + "\n\nCorrected: version " + random.nextInt(4) + " misspelled a name.");
        }
    }

    /** Sends the latest version of one once more. */
    public void repeat() throws InterruptedException {
        if (!versions.isEmpty()) {
            List<ObjectNode> of = versions.get(known());
            send(of.get(of.size() - 1));
        }
    }

    /** Sends the first version of one once more. */
    public void resubmit() throws InterruptedException {
        if (!versions.isEmpty()) {
            send(versions.get(known()).get(0));
        }
    }

    /** Takes one back; with {@code erase} for good. */
    public void retract(boolean erase) throws InterruptedException {
        if (standing.isEmpty()) {
            return;
        }
        String id = anyId();
        HttpResponse<String> answer = answered(Http.request(ingest, "/v1/articles/" + id + "?erase=" + erase, PATIENCE)
                .DELETE()
                .build());
        if (answer.statusCode() / 100 == 2) {
            standing.put(id, false);
            retracted.add(id);
            if (erase) {
                // The log forgets it.
                acknowledged.remove(id);
            }
        } else {
            surprises.add("retracting " + id + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Asks for one, and for the events. */
    public void read() throws InterruptedException {
        if (!standing.isEmpty()) {
            for (String path : List.of("/v1/articles/" + anyId(), "/v1/events?limit=20", "/v1/claims?limit=20")) {
                int status = status(path);
                // Nothing answers while it starts.
                if (status != 0 && !ANSWERS_OF_VIEWS.contains(status)) {
                    surprises.add(path + " was answered " + status);
                }
            }
        }
    }

    /** How many articles it has had acknowledged. */
    public int articles() {
        return standing.size();
    }

    /** Writes down what was acknowledged, and what is seen now that the views have caught up. */
    public void settle(Ledger ledger) throws InterruptedException {
        acknowledged.forEach((id, versionTexts) ->
                versionTexts.forEach(text -> ledger.submitted(new Submitted(new ArticleId(id), text), Answer.OK)));
        retracted.forEach(id -> ledger.retracted(new ArticleId(id), Answer.OK));
        for (Map.Entry<String, Boolean> article : standing.entrySet()) {
            int status = status("/v1/articles/" + article.getKey());
            if (status != (article.getValue() ? 200 : 410)) {
                surprises.add("article " + article.getKey() + (article.getValue() ? " stands" : " was taken back")
                        + " and is answered " + status);
            }
        }
        surprises.forEach(ledger::surprised);
    }

    private void version(int number, String text) throws InterruptedException {
        ObjectNode article = Http.JSON.createObjectNode();
        if (random.nextInt(4) > 0) {
            article.put("url", "https://news.example/" + number);
        }
        if (random.nextInt(4) > 0) {
            article.put("outlet", "Outlet " + number % 11);
        }
        if (random.nextInt(3) > 0) {
            article.put("title", text.lines().findFirst().orElse("").strip());
        }
        if (random.nextInt(3) > 0) {
            article.put(
                    "publishedAt", PUBLISHED.plus(Duration.ofHours(5L * number)).toString());
        }
        if (random.nextInt(2) > 0) {
            article.put("language", "en");
        }
        article.put("text", text);
        versions.computeIfAbsent(number, first -> new ArrayList<>()).add(article);
        send(article);
    }

    private void send(ObjectNode article) throws InterruptedException {
        HttpResponse<String> answer = answered(Http.request(ingest, "/v1/articles", PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(article.toString()))
                .build());
        String id = json(answer.body()).path("articleId").asText();
        if (answer.statusCode() / 100 != 2 || id.isEmpty()) {
            surprises.add("an article was answered " + answer.statusCode() + ": " + answer.body());
            return;
        }
        standing.put(id, true);
        acknowledged
                .computeIfAbsent(id, first -> new HashSet<>())
                .add(article.path("text").asText());
    }

    private HttpResponse<String> answered(HttpRequest request) throws InterruptedException {
        String last = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> answer = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                    return answer;
                }
                last = "answered " + answer.statusCode();
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException(request.uri() + " was never taken; the last time: " + last);
    }

    private int status(String path) throws InterruptedException {
        try {
            return Http.CLIENT
                    .send(Http.request(query, path, PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static JsonNode json(String body) {
        try {
            return Http.JSON.readTree(body);
        } catch (IOException e) {
            return Http.JSON.createObjectNode();
        }
    }

    private int known() {
        List<Integer> numbers = List.copyOf(versions.keySet());
        return numbers.get(random.nextInt(numbers.size()));
    }

    private String anyId() {
        List<String> ids = List.copyOf(standing.keySet());
        return ids.get(random.nextInt(ids.size()));
    }
}
