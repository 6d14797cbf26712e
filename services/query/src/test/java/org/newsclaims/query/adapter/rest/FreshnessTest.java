package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.LiveClaims;
import org.newsclaims.query.fixture.SseClient;

/** While a claim changes as fast as can be, its text always the place of the change in the feed. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class FreshnessTest {
    private static final int READERS = 2;
    private static final int READS = 8;

    @TestHTTPResource("/v1/stream")
    String stream;

    private LiveClaims claims;
    private volatile boolean enough;
    private volatile int changes;
    private CompletableFuture<Void> writing;

    @BeforeEach
    void write() throws SQLException {
        claims = new LiveClaims();
        FilledViews.change(
                "INSERT INTO gen_1.event VALUES ('e-live', 'Live', NULL, NULL, NULL, NULL, 1, 1, 0, 0, '{}', '{}',"
                        + " to_tsvector(''), '{\"id\":\"e-live\"}', '{}') ON CONFLICT DO NOTHING");
        claims.put("c-00", String.valueOf(++changes));
        writing = CompletableFuture.runAsync(this::change);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        enough = true;
        writing.join();
        claims.close();
        FilledViews.change("DELETE FROM gen_1.event WHERE id = 'e-live'");
    }

    @Test
    void noAnswerIsOlderThanThePlaceThatAnotherToldBefore() {
        List<String> stale = together(() -> {
            long told = sequence(given().get("/v1/claims?limit=1").path("followFrom"));
            return told(told);
        });

        assertThat(stale).isEmpty();
        assertThat(changes).as("changes meanwhile").isGreaterThan(READS);
    }

    @Test
    void noAnswerIsOlderThanWhatTheStreamToldBefore() throws Exception {
        try (SseClient client = SseClient.open(stream, null)) {
            List<String> stale = together(() -> {
                List<SseClient.Event> heard = client.events;
                return told(
                        heard.isEmpty()
                                ? 0
                                : sequence(heard.get(heard.size() - 1).id()));
            });

            assertThat(stale).isEmpty();
            assertThat(client.received()).isNotEmpty();
        }
    }

    /** What was wrong about the answers to a reader who knows a place; empty when nothing was. */
    private static List<String> told(long place) {
        List<String> stale = new ArrayList<>();
        for (String path : List.of("/v1/claims/c-00", "/v1/events/e-live/claims?limit=1")) {
            String text = given().get(path).path(path.contains("events") ? "items[0].text" : "text");
            if (Long.parseLong(text) < place) {
                stale.add(path + " was as of " + text + ", and the reader knew of " + place);
            }
        }
        return stale;
    }

    private interface Reader {
        List<String> read();
    }

    private static List<String> together(Reader reader) {
        List<CompletableFuture<List<String>>> readers = IntStream.range(0, READERS)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> {
                    List<String> stale = new ArrayList<>();
                    for (int i = 0; i < READS; i++) {
                        stale.addAll(reader.read());
                    }
                    return stale;
                }))
                .toList();
        return readers.stream().flatMap(read -> read.join().stream()).toList();
    }

    private static long sequence(String place) {
        return Long.parseLong(place.substring(place.indexOf('-') + 1));
    }

    private void change() {
        try {
            while (!enough) {
                claims.put("c-00", String.valueOf(++changes));
            }
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }
}
