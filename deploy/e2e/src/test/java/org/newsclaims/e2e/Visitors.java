package org.newsclaims.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who submit an article, wait until it is in the views, and go on with the next; and some who read. Thread-safe. */
final class Visitors {
    private static final int SUBMITTING = 4;
    private static final int READING = 2;
    private static final Duration BETWEEN_READS = Duration.ofMillis(20);
    /** As long as one question waits. */
    private static final String WAIT = "?wait=5s";

    private final Routed ingest;
    private final Routed query;
    private final AtomicInteger articles = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean leaving;

    Visitors(Routed ingest, Routed query) {
        this.ingest = ingest;
        this.query = query;
    }

    void come() {
        for (int i = 0; i < SUBMITTING; i++) {
            begin(this::submit);
        }
        for (int i = 0; i < READING; i++) {
            begin(this::read);
        }
    }

    /** Lets each finish what it does. */
    void leave() throws InterruptedException {
        leaving = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Ids of the articles that ingest said it has. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How long after it was acknowledged each article was in the views. */
    List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** What nobody expected. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    private interface Doing {
        void once() throws IOException, InterruptedException;
    }

    private void begin(Doing doing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (!leaving) {
                            doing.once();
                        }
                    } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
                        failures.add(e);
                    }
                },
                "visitor");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void submit() throws IOException, InterruptedException {
        int number = articles.incrementAndGet();
        ObjectNode article = Rest.JSON
                .createObjectNode()
                .put("url", "https://gazette.example/ferries/" + number)
                .put("outlet", "Gazette")
                .put("text", "Ferry " + number + " is late again, the harbour master said on Tuesday.");
        HttpResponse<String> answer = ingest.send(
                "/v1/articles",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(article.toString())));
        if (answer == null || answer.statusCode() != 202) {
            return; // Routed has told of it.
        }
        JsonNode receipt = Rest.JSON.readTree(answer.body());
        String id = receipt.path("articleId").asText();
        acknowledged.add(id);
        long since = System.nanoTime();
        // A replica that stops says of what it does not have yet that it is not there.
        while (status(id + WAIT) != 200) {
            Thread.sleep(BETWEEN_READS.toMillis());
        }
        waits.add(Duration.ofNanos(System.nanoTime() - since));
    }

    private void read() throws InterruptedException {
        query.send("/v1/events?limit=20", HttpRequest.newBuilder());
        Thread.sleep(BETWEEN_READS.toMillis());
    }

    /** What the query service answers of an article, 503 when nothing. */
    int status(String article) throws InterruptedException {
        HttpResponse<String> answer = query.send("/v1/articles/" + article, HttpRequest.newBuilder());
        return answer == null ? 503 : answer.statusCode();
    }
}
