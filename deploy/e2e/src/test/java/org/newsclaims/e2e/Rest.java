package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls a service as any client would. */
record Rest(URI base) {
    static final ObjectMapper JSON = new ObjectMapper();
    /** Longer than any question may be made to wait; whoever gets no answer by then gets none. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String REBUILD = "/v1/admin/rebuild";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> send(String method, String path, String contentType, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path, null, null);
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Has ingest take an article; answers its id. */
    String submit(String url, String text) throws IOException, InterruptedException {
        ObjectNode article = JSON.createObjectNode().put("url", url).put("text", text);
        HttpResponse<String> answer = send(
                "POST", "/v1/articles", "application/json", article.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).path("articleId").asText();
    }

    /** Has a claims service make all views anew, and waits until it has. */
    void rebuild(Duration patience) throws IOException, InterruptedException {
        assertThat(send("POST", REBUILD, null, new byte[0]).statusCode()).isEqualTo(202);
        await().atMost(patience)
                .until(() -> !get(REBUILD).path("state").asText().equals("running"));
        JsonNode end = get(REBUILD);
        assertThat(end.path("failure").textValue()).isNull();
        assertThat(end.path("state").asText()).isEqualTo("done");
    }

    /** All items of a list, page by page. */
    List<JsonNode> items(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = get(next);
            page.path("items").forEach(items::add);
            next = page.path("next").textValue();
        }
        return items;
    }
}
