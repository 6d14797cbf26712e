package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Does what an operator does with one claims service. */
public final class Operator {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REBUILD = "/v1/admin/rebuild";
    private static final String GENERATIONS = "/v1/admin/generations";
    private static final Duration LONGEST_REBUILD = Duration.ofMinutes(60);
    /** Each look takes processor time from what it looks at. */
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final URI claims;

    public Operator(URI claims) {
        this.claims = claims;
    }

    /** Starts a rebuild of all views, or resumes the one that was interrupted. */
    public void rebuild() throws IOException, InterruptedException {
        send(Http.request(claims, REBUILD, PATIENCE).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Waits until no rebuild runs, for an hour at most; answers how the last one ended, or how it stands by then. */
    public JsonNode awaitRebuild() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_REBUILD.toNanos();
        JsonNode status = rebuildStatus();
        while (status.path("state").asText().equals("running") && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            status = rebuildStatus();
        }
        return status;
    }

    /** Rebuilds all views once no rebuild runs; answers whether that ended well, and with the very views that were live. */
    public boolean rebuildsAlike() throws IOException, InterruptedException {
        awaitRebuild();
        rebuild();
        JsonNode status = awaitRebuild();
        JsonNode digest = status.at("/report/digest");
        return status.path("state").asText().equals("done")
                && !digest.isMissingNode()
                && digest.equals(status.at("/report/formerDigest"));
    }

    /** How the rebuild is getting on. */
    public JsonNode rebuildStatus() throws IOException, InterruptedException {
        return read(REBUILD);
    }

    /** The digest of the views that readers see. */
    public String activeDigest() throws IOException, InterruptedException {
        for (JsonNode generation : read(GENERATIONS).path("items")) {
            if (generation.path("state").asText().equals("active")) {
                return read(GENERATIONS + "/" + generation.path("id").asInt() + "/digest")
                        .path("digest")
                        .asText();
            }
        }
        throw new IOException("no generation is active");
    }

    /** Figures of the service, by name and labels as Prometheus writes them. */
    public Map<String, Double> metrics() throws IOException, InterruptedException {
        Map<String, Double> metrics = new TreeMap<>();
        for (String line :
                send(Http.request(claims, "/q/metrics", PATIENCE)).lines().toList()) {
            int end = line.lastIndexOf(' ');
            if (!line.startsWith("#") && end > 0) {
                metrics.put(line.substring(0, end), Double.parseDouble(line.substring(end + 1)));
            }
        }
        return metrics;
    }

    /** All articles that stand, a JSON object a line, by id. */
    public String articles() throws IOException, InterruptedException {
        return send(Http.request(claims, "/v1/admin/articles", PATIENCE));
    }

    /** Removes a generation that is no longer shown. */
    public void drop(int generation) throws IOException, InterruptedException {
        send(Http.request(claims, GENERATIONS + "/" + generation, PATIENCE).DELETE());
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        return Http.JSON.readTree(send(Http.request(claims, path, PATIENCE)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
