package org.newsclaims.local.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services how they are. */
public final class HealthClient {
    /** The state of a service that takes requests. */
    public static final String READY = "ready";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** {@link #READY}, or what is the matter, in words. */
    public String of(URI service) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? READY : status == 503 ? "not ready yet" : "answers " + status;
        } catch (ConnectException e) {
            return "does not listen";
        } catch (IOException e) {
            return "does not answer";
        }
    }
}
