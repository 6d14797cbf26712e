package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/** Submits what happened to articles, in that order, as the service takes it. For one thread. */
public final class Correspondent {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BATCH = 50;

    private final URI ingest;
    private final List<ArticleReceived> pending = new ArrayList<>();
    /** The id that ingest gave, by the one that the history knows. */
    private final Map<ArticleId, String> ids = new HashMap<>();

    private final Map<Integer, Integer> answers = new TreeMap<>();

    public Correspondent(URI ingest) {
        this.ingest = ingest;
    }

    /** @return how often ingest answered what */
    public Map<Integer, Integer> submit(List<ArticleEvent> history) throws IOException, InterruptedException {
        for (ArticleEvent event : history) {
            if (event instanceof ArticleReceived received) {
                pending.add(received);
                if (pending.size() == BATCH) {
                    post();
                }
            } else {
                post();
                retract((ArticleRetracted) event);
            }
        }
        post();
        return new TreeMap<>(answers);
    }

    private void post() throws IOException, InterruptedException {
        if (pending.isEmpty()) {
            return;
        }
        StringBuilder body = new StringBuilder();
        pending.forEach(article -> body.append(json(article)).append('\n'));
        String[] lines = send(Http.request(ingest, "/v1/articles/batch", PATIENCE)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .body()
                .split("\n");
        for (int i = 0; i < lines.length; i++) {
            JsonNode answer = Http.JSON.readTree(lines[i]);
            answers.merge(answer.path("status").asInt(), 1, Integer::sum);
            if (answer.hasNonNull("articleId")) {
                ids.put(pending.get(i).articleId(), answer.get("articleId").asText());
            }
        }
        pending.clear();
    }

    private void retract(ArticleRetracted retraction) throws IOException, InterruptedException {
        String id = ids.get(retraction.articleId());
        if (id == null) {
            return; // It was refused.
        }
        String reason = retraction.reason() == null
                ? ""
                : "&reason=" + URLEncoder.encode(retraction.reason(), StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(Http.request(ingest, "/v1/articles/" + id + "?erase=" + retraction.erased() + reason, PATIENCE)
                        .DELETE());
        answers.merge(answer.statusCode(), 1, Integer::sum);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static ObjectNode json(ArticleReceived article) {
        ObjectNode node = Http.JSON.createObjectNode();
        node.put("url", article.url());
        node.put("outlet", article.outlet());
        node.put("title", article.title());
        node.put(
                "publishedAt",
                article.publishedAt() == null ? null : article.publishedAt().toString());
        node.put("language", article.language());
        node.put("externalId", article.externalId());
        if (article.authors() != null) {
            article.authors().forEach(node.putArray("authors")::add);
        }
        node.put("section", article.section());
        node.put("text", article.text());
        return node;
    }
}
