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
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Reads the views. */
public final class QueryClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNKNOWN_CALLER = 401;
    private static final int FORBIDDEN = 403;
    private static final int PUT_OFF = 503;
    private static final int ATTEMPTS = 4;
    /** What the service asks for with {@code Retry-After}. */
    private static final long PAUSE_SECONDS = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final Consumer<String> told;

    /** @param told is told what is asked again, a line each time */
    public QueryClient(URI base, Consumer<String> told) {
        this.base = base;
        this.told = told;
    }

    /**
     * Waits until an article is in the views.
     *
     * @return false when it was not, after {@code seconds}
     * @throws UnreachableException when the service does not let this caller look
     */
    public boolean awaitProjected(String articleId, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        do {
            String path = "/v1/articles/" + articleId + "?wait=10s";
            HttpResponse<String> response = send(path);
            if (response.statusCode() == 200) {
                return true;
            }
            if (response.statusCode() == UNKNOWN_CALLER || response.statusCode() == FORBIDDEN) {
                // However long one waits, that token opens nothing.
                throw unexpected(path, response);
            }
            Thread.sleep(100);
        } while (System.nanoTime() < end);
        return false;
    }

    /** @throws UnreachableException when the service cannot be reached or the answer is not 200 */
    public JsonNode get(String path) throws IOException, InterruptedException {
        JsonNode found = find(path);
        if (found == null) {
            throw new UnreachableException("there is nothing at " + base.resolve(path) + ". Is it the query service?");
        }
        return found;
    }

    /**
     * @return null where there is nothing
     * @throws UnreachableException when the service cannot be reached or the answer is neither 200 nor 404
     */
    public JsonNode find(String path) throws IOException, InterruptedException {
        HttpResponse<String> response;
        try {
            response = patiently(path);
        } catch (ConnectException e) {
            throw new UnreachableException(
                    "nothing listens at " + base + ". Is the query service running? news-claims up starts it.");
        }
        if (response.statusCode() == 404) {
            return null;
        }
        if (response.statusCode() != 200) {
            throw unexpected(path, response);
        }
        return JSON.readTree(response.body());
    }

    /** Asks again what is put off, as often as is worth waiting for. */
    private HttpResponse<String> patiently(String path) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = send(path);
            if (response.statusCode() != PUT_OFF || attempt == ATTEMPTS) {
                return response;
            }
            told.accept("the query service puts it off: " + reason(response.body()) + " Asking again in "
                    + PAUSE_SECONDS + " s (attempt " + (attempt + 1) + " of " + ATTEMPTS + ")");
            Thread.sleep(PAUSE_SECONDS * 1000);
        }
    }

    private UnreachableException unexpected(String path, HttpResponse<String> response) {
        return new UnreachableException(
                base.resolve(path) + " answered " + response.statusCode() + ": " + reason(response.body()));
    }

    private static String reason(String body) {
        try {
            return JSON.readTree(body).path("detail").asText("no reason");
        } catch (JsonProcessingException e) {
            return "no reason. Is it the query service?";
        }
    }

    /** All items of a list, page by page. */
    public Iterable<JsonNode> items(String path) {
        return () -> new Pages(path);
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        HttpRequest request = Bearer.shown(HttpRequest.newBuilder(base.resolve(path)))
                .timeout(Duration.ofSeconds(60))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private final class Pages implements Iterator<JsonNode> {
        private String next;
        private Iterator<JsonNode> page = java.util.Collections.emptyIterator();

        Pages(String first) {
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next != null) {
                try {
                    JsonNode answer = get(next);
                    page = answer.path("items").elements();
                    next = answer.path("next").asText(null);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            return page.hasNext();
        }

        @Override
        public JsonNode next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
