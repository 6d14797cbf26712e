package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.records.ArticleId;

/** Reads throughout, and is surprised when an article that was there is gone, or when an answer contradicts itself. */
public final class Poller implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<URI> queries;
    private final Ledger ledger;
    private final Random random;
    private final Set<ArticleId> seen = new HashSet<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private volatile boolean stopped;

    public Poller(List<URI> queries, Ledger ledger, long seed) {
        this.queries = List.copyOf(queries);
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        int turn = 0;
        while (!stopped) {
            URI query = queries.get(turn++ % queries.size());
            try {
                pollArticle(query);
                pollEvents(query);
                Thread.sleep(50);
            } catch (IOException e) {
                count("no answer");
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public void stop() {
        stopped = true;
    }

    /** How often each status was answered. */
    public synchronized Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    private void pollArticle(URI query) throws IOException, InterruptedException {
        int known = ledger.acknowledgedCount();
        if (known == 0) {
            return;
        }
        ArticleId id = ledger.acknowledged(random.nextInt(known));
        HttpResponse<String> response = get(query, "/v1/articles/" + id);
        if (response.statusCode() == 200) {
            seen.add(id);
        } else if (response.statusCode() == 404 && seen.contains(id) && !ledger.retractionTried(id)) {
            ledger.surprised("article " + id + " was in the views and is gone");
        }
    }

    private void pollEvents(URI query) throws IOException, InterruptedException {
        HttpResponse<String> response = get(query, "/v1/events?limit=20");
        if (response.statusCode() != 200) {
            return;
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode event : Http.JSON.readTree(response.body()).path("items")) {
            ids.add(event.path("id").asText());
            if (event.path("articleCount").asInt() < 1) {
                ledger.surprised("an event without articles: " + event);
            }
        }
        if (ids.stream().distinct().count() != ids.size()) {
            ledger.surprised("an event twice on one page: " + ids);
        }
    }

    private HttpResponse<String> get(URI query, String path) throws IOException, InterruptedException {
        HttpRequest request = Http.request(query, path, PATIENCE).build();
        HttpResponse<String> response = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        count(Integer.toString(response.statusCode()));
        if (response.statusCode() >= 500 && response.statusCode() != 503) {
            ledger.surprised(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    private synchronized void count(String status) {
        statuses.merge(status, 1, Integer::sum);
    }
}
