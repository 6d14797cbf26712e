package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseAwayTest.SilentServer.class)
class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/events/e-harbour/claims", "/v1/articles/a-gazette"})
    void everyReadSaysSoAndWhenToComeBack(String path) {
        given().accept("*/*")
                .get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"));
    }

    @Test
    void aStreamThatCannotStartIsRefusedInsteadOfBegun() {
        given().accept("text/event-stream")
                .get("/v1/stream")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"));
    }

    @Test
    void theServiceIsAliveButNotReady() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
    }

    /** Takes connections and never answers, as a network that swallows packets does. */
    public static final class SilentServer implements QuarkusTestResourceLifecycleManager {
        private ServerSocket socket;

        @Override
        public Map<String, String> start() {
            try {
                socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(
                    "quarkus.datasource.reactive.url",
                    "postgresql://127.0.0.1:" + socket.getLocalPort() + "/nothing",
                    "quarkus.datasource.username",
                    "nobody",
                    "quarkus.datasource.password",
                    "nothing",
                    "query.database.answer-timeout",
                    "500ms");
        }

        @Override
        public void stop() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
