package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.SseClient;

/** A replica with hardly any room: what does not fit is refused with a time to come back, and nothing piles up. */
@QuarkusTest
@WithTestResource(value = OverloadTest.Cramped.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class OverloadTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int CHANGES = 400;

    @TestHTTPResource("/v1/stream")
    URI stream;

    @Test
    void questionsBeyondTheQueueForTheDatabaseAreSentAway() throws Exception {
        List<CompletableFuture<Response>> answers;
        try (Connection lock = FilledViews.connect()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("LOCK TABLE gen_1.event IN ACCESS EXCLUSIVE MODE");
            answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> given().get("/v1/events")))
                    .limit(16)
                    .toList();
            await().atMost(LONG).until(() -> answers.stream().anyMatch(CompletableFuture::isDone));
            Response refused = answers.stream()
                    .filter(CompletableFuture::isDone)
                    .findFirst()
                    .orElseThrow()
                    .join();

            refused.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("2"))
                    // Beyond the queue, or behind others in the one look at the state of the views that cannot be had.
                    .body("type", matchesPattern("urn:news-claims:problem:(busy|too-slow)"));
            lock.rollback();
        }

        answers.forEach(answer -> assertThat(answer.join().statusCode()).isIn(200, 503));
        given().get("/v1/events").then().statusCode(200);
    }

    @Test
    void oneStreamTooManyIsRefusedAndNotBegun() throws Exception {
        try (SseClient only = openWhenThereIsRoom(stream.toString())) {
            await().atMost(LONG).until(() -> !only.events.isEmpty());

            given().accept("text/event-stream")
                    .get("/v1/stream")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("2"))
                    .body("type", equalTo("urn:news-claims:problem:busy"));
        }
        awaitRoomForAStream();
    }

    @Test
    void aClientThatTakesNothingIsDisconnectedAndMissesNothingWhenItComesBack() throws Exception {
        // Far more than the buffers of both ends hold.
        run("INSERT INTO news_claims.claim_change SELECT n, 'created', 'e-harbour', 'c-' || n, '{sp-master}',"
                + " '{Gazette}', 'affirmed', 'direct', now(), '{\"sequence\":' || n || ',\"pad\":\"' || repeat('x', 100000)"
                + " || '\"}' FROM generate_series(1, " + CHANGES + ") n");
        try (Socket deaf = new Socket()) {
            deaf.setReceiveBufferSize(4096);
            deaf.connect(new InetSocketAddress(stream.getHost(), stream.getPort()));
            String request = "GET " + stream.getPath() + "?after=0 HTTP/1.1\r\nHost: " + stream.getHost() + "\r\n\r\n";
            deaf.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(deaf.getInputStream().read()).isEqualTo('H');

            awaitRoomForAStream();
        }

        try (SseClient back = openWhenThereIsRoom(stream + "?after=0")) {
            await().atMost(LONG).until(() -> back.received().size() >= CHANGES);
            assertThat(back.received()).hasSize(CHANGES).doesNotHaveDuplicates();
        }
        run("TRUNCATE news_claims.claim_change");
        awaitRoomForAStream();
    }

    private void awaitRoomForAStream() throws Exception {
        openWhenThereIsRoom(stream.toString()).close();
    }

    /** The place of a stream that a client has left is free only when the replica has noticed. */
    private static SseClient openWhenThereIsRoom(String address) {
        return await().dontCatchUncaughtExceptions()
                .atMost(LONG)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> SseClient.open(address, null), Objects::nonNull);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = FilledViews.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    /** The story's views, behind a replica with one connection, a short queue for it, and one stream. */
    public static final class Cramped implements QuarkusTestResourceLifecycleManager {
        private final FilledViews views = new FilledViews();

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(views.start());
            settings.put("quarkus.datasource.reactive.max-size", "1");
            settings.put("query.database.max-queue", "8");
            settings.put("query.stream.tick", "500ms");
            settings.put("query.stream.max-streams", "1");
            settings.put("query.stream.stall", "1s");
            return settings;
        }

        @Override
        public void stop() {
            views.stop();
        }
    }
}
