package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.LiveClaims;
import org.newsclaims.query.fixture.SseClient;

/** The recipe of the README: load everything, then follow, while claims come, change and go. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class LoadThenFollowTest {
    private static final String OF_EVENT = "event=" + LiveClaims.EVENT;
    private static final int CHANGES = 400;

    @TestHTTPResource("/v1/stream")
    String stream;

    private LiveClaims claims;
    private final Map<String, String> held = new TreeMap<>();

    @BeforeEach
    void someClaims() throws SQLException {
        claims = new LiveClaims();
        FilledViews.change(
                "INSERT INTO gen_1.event VALUES ('e-live', 'Live', NULL, NULL, NULL, NULL, 1, 1, 0, 0, '{}', '{}',"
                        + " to_tsvector(''), '{\"id\":\"e-live\"}', '{}') ON CONFLICT DO NOTHING");
        for (int i = 0; i < 30; i++) {
            claims.put("c-%02d".formatted(i), "first");
        }
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        claims.close();
        FilledViews.change("DELETE FROM gen_1.event WHERE id = 'e-live'");
    }

    @Test
    void pagesAndTheStreamBehindThemMissNothing() throws Exception {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(1));
        String place = loadPages("/v1/claims?limit=3&" + OF_EVENT);

        followTo(place, writing);

        assertThat(held).isEqualTo(claims.standing());
    }

    @Test
    void linesAndTheStreamBehindThemMissNothing() throws Exception {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(2));
        Response lines = given().accept(Exports.NDJSON).get("/v1/claims?" + OF_EVENT);
        lines.asString().lines().map(JsonPath::from).forEach(this::hold);

        followTo(lines.header("Follow-From"), writing);

        assertThat(held).isEqualTo(claims.standing());
    }

    @Test
    void whoAsksAgainForWhatChangedMissesNothing() {
        String place = loadPages("/v1/claims?limit=7&" + OF_EVENT);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(3));
        while (!writing.isDone()) {
            place = loadPages("/v1/claims?limit=5&changed-since=" + place + "&" + OF_EVENT);
        }
        writing.join();

        loadPages("/v1/claims?limit=5&changed-since=" + place + "&" + OF_EVENT);

        assertThat(held).isEqualTo(claims.standing());
    }

    @Test
    void theLinesOfWhatChangedTellWhatIsGone() throws Exception {
        String place = loadPages("/v1/claims?" + OF_EVENT);
        claims.withdraw("c-03");
        claims.put("c-04", "second");
        claims.put("c-05", "second");
        claims.withdraw("c-05");

        String lines = given().accept(Exports.NDJSON)
                .get("/v1/claims?changed-since=" + place + "&" + OF_EVENT)
                .asString();

        assertThat(lines.lines())
                .containsExactlyInAnyOrder(
                        "{\"id\":\"c-03\",\"gone\":true}",
                        "{\"id\":\"c-05\",\"gone\":true}",
                        LiveClaims.doc("c-04", "second"));
    }

    private void followTo(String place, CompletableFuture<Void> writing) throws Exception {
        try (SseClient client = SseClient.open(stream + "?after=" + place + "&" + OF_EVENT, null)) {
            writing.join();
            String last = String.valueOf(30 + CHANGES);
            await().atMost(Duration.ofMinutes(1)).until(() -> client.events.stream()
                    .anyMatch(event -> event.id() != null && event.id().endsWith("-" + last)));
            for (SseClient.Event event : client.events) {
                if (event.data() != null) {
                    apply(event);
                }
            }
        }
    }

    private void apply(SseClient.Event event) {
        JsonPath change = JsonPath.from(event.data());
        if (event.name().equals("withdrawn")) {
            held.remove(change.getString("claimId"));
        } else {
            held.put(change.getString("claimId"), change.getString("claim.text"));
        }
    }

    /** @return where to follow from */
    private String loadPages(String path) {
        String place = null;
        for (String next = path; next != null; ) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, String>>getList("items").forEach(item -> held.put(item.get("id"), item.get("text")));
            page.<String>getList("gone").forEach(held::remove);
            String told = page.getString("followFrom");
            assertThat(place == null || place.equals(told))
                    .as("all pages tell the same")
                    .isTrue();
            place = told;
            next = page.getString("next");
        }
        return place;
    }

    private void hold(JsonPath line) {
        held.put(line.getString("id"), line.getString("text"));
    }

    private void write(long seed) {
        Random random = new Random(seed);
        try {
            for (int i = 0; i < CHANGES; i++) {
                String id = "c-%02d".formatted(random.nextInt(60));
                if (claims.standing().containsKey(id) && random.nextInt(3) == 0) {
                    claims.withdraw(id);
                } else {
                    claims.put(id, "text " + i);
                }
            }
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }
}
