package org.newsclaims.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.newsclaims.local.terminal.UsageException;

/** Starts a rebuild in the claims service and asks how it is getting on. */
public final class RebuildClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI rebuild;

    /** @throws UsageException when {@code base} is not an http address */
    public RebuildClient(String base) {
        try {
            this.rebuild = URI.create(base.replaceAll("/+$", "") + "/v1/admin/rebuild");
            HttpRequest.newBuilder(rebuild);
        } catch (IllegalArgumentException e) {
            throw new UsageException(base + " is not an address such as http://localhost:8082");
        }
    }

    /**
     * Starts a rebuild.
     *
     * @return false when one is running already
     * @throws IOException when the service cannot be reached or will not start one
     */
    public boolean start() throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(rebuild).POST(HttpRequest.BodyPublishers.noBody()));
        if (response.statusCode() == 409) {
            return false;
        }
        require(response, 202);
        return true;
    }

    /**
     * The present or last rebuild, as the administration's interface describes it.
     *
     * @throws IOException when the service cannot be reached or has no answer
     */
    public JsonNode status() throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(rebuild));
        require(response, 200);
        return json(response);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return http.send(
                    Bearer.shown(request.timeout(Duration.ofMinutes(1))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            String reason = e.getMessage() == null ? "nothing listens there" : e.getMessage();
            throw new IOException("no answer from " + rebuild + ": " + reason + ". Is the claims service running?", e);
        }
    }

    private void require(HttpResponse<String> response, int status) throws IOException {
        if (response.statusCode() != status) {
            String said = response.body();
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
                JsonNode problem = json(response);
                said = problem.path("title").asText() + ". "
                        + problem.path("detail").asText();
            }
            throw new IOException(rebuild + " answered " + response.statusCode() + ": " + said);
        }
    }

    private JsonNode json(HttpResponse<String> response) throws IOException {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IOException(rebuild + " does not answer in JSON. Is it the claims service?", e);
        }
    }
}
