package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.SseClient;

@QuarkusTest
@WithTestResource(FilledViews.class)
class StreamTest {
    @TestHTTPResource("/v1/stream")
    String stream;

    @Inject
    OpenStreams open;

    @BeforeAll
    static void leaveSlowMachinesTime() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void emptyFeed() throws SQLException {
        run("TRUNCATE news_claims.claim_change");
        run("UPDATE news_claims.feed SET epoch = 'h1'");
    }

    @Test
    void aStreamFromTheStartCarriesEveryChangeInOrder() throws Exception {
        changes(1, 450);

        try (SseClient client = SseClient.open(stream + "?after=0", null)) {
            await().until(() -> client.received().size() == 450);
            assertThat(client.received()).isEqualTo(ids(1, 450));
            assertThat(client.events.get(1).name()).isEqualTo("created");
            assertThat(client.events.get(1).data()).isEqualTo("{\"sequence\":1}");
        }
    }

    @Test
    void aStreamFromATimeStartsWithTheFirstChangeRecordedThen() throws Exception {
        changes(1, 4);
        run(
                "UPDATE news_claims.claim_change SET recorded_at = timestamptz '2031-03-04 10:00Z' + sequence * interval '1 minute'");

        try (SseClient client = SseClient.open(stream + "?after=2031-03-04T10:02:30Z", null)) {
            await().until(() -> client.received().equals(ids(3, 4)));
        }
        try (SseClient client = SseClient.open(stream + "?after=2031-03-04T11:00:00Z", null)) {
            await().until(() -> !client.events.isEmpty());
            changes(5, 5);
            await().until(() -> client.received().equals(ids(5, 5)));
        }
    }

    @Test
    void whatHappensWhileAStreamIsOpenReachesIt() throws Exception {
        changes(1, 3);
        try (SseClient client = SseClient.open(stream, null)) {
            await().until(() -> !client.events.isEmpty());
            assertThat(client.events.get(0).id()).isEqualTo("h1-3");

            changes(4, 7);

            await().until(() -> client.received().equals(ids(4, 7)));
        }
    }

    @Test
    void aStreamEndsWithAWordWhenTheServiceStops() throws Exception {
        changes(1, 3);
        try (SseClient client = SseClient.open(stream + "?after=0", null)) {
            await().until(() -> client.received().equals(ids(1, 3)));
            assertThat(openStreams()).isNotZero();

            open.end(new ShutdownDelayInitiatedEvent());

            await().until(() -> client.events.size() > 4);
            SseClient.Event last = client.events.get(client.events.size() - 1);
            assertThat(last.name()).isEqualTo("problem");
            assertThat(last.id()).isNull();
            assertThat(last.data()).contains("urn:news-claims:problem:busy", "Connect again");
            await().until(() -> openStreams() == 0);
        }
    }

    private static double openStreams() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("newsclaims_query_streams "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }

    @Test
    void aClientThatComesBackGoesOnWhereItWas() throws Exception {
        changes(1, 5);
        String last;
        try (SseClient client = SseClient.open(stream + "?after=0", null)) {
            await().until(() -> client.received().size() == 5);
            last = client.received().get(4);
        }
        changes(6, 9);

        try (SseClient client = SseClient.open(stream, last)) {
            await().until(() -> client.received().size() >= 4);
            assertThat(client.received()).isEqualTo(ids(6, 9));
        }
    }

    @Test
    void aFilteredStreamCarriesItsChangesAndMovesPastTheOthers() throws Exception {
        try (SseClient client = SseClient.open(stream + "?speaker=Ada%20Brandt&polarity=affirmed", null)) {
            await().until(() -> !client.events.isEmpty());

            change(1, "created", "sp-union", "affirmed");
            change(2, "created", "sp-master", "denied");
            change(3, "created", "sp-master", "affirmed");
            change(4, "withdrawn", "sp-master", null);
            change(5, "created", "sp-union", "affirmed");

            await().until(() -> client.received().equals(List.of("h1-3", "h1-4")));
            await().until(() -> client.events.stream().anyMatch(e -> "h1-5".equals(e.id())));
        }
    }

    @Test
    void aPlaceThatIsNoLongerKeptIsAnsweredByAResetAndNotByAGap() throws Exception {
        changes(10, 12);

        try (SseClient client = SseClient.open(stream, "h1-5")) {
            await().until(() -> !client.received().isEmpty());
            SseClient.Event first = client.events.stream()
                    .filter(e -> e.data() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.name()).isEqualTo("reset");
            assertThat(first.id()).isEqualTo("h1-12");
            changes(13, 13);
            await().until(() -> client.received().equals(List.of("h1-12", "h1-13")));
        }
    }

    @Test
    void aPlaceThatTheFeedNeverReachedIsAnsweredByAReset() throws Exception {
        changes(1, 2);

        try (SseClient client = SseClient.open(stream, "h1-99")) {
            await().until(() -> !client.received().isEmpty());
            assertThat(client.events).anyMatch(e -> "reset".equals(e.name()) && "h1-2".equals(e.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h0-2", "2"})
    void aPlaceOfAnotherHistoryOrOfNoneIsAnsweredByAReset(String last) throws Exception {
        changes(1, 4);

        try (SseClient client = SseClient.open(stream, last)) {
            await().until(() -> !client.received().isEmpty());
            assertThat(client.received()).containsExactly("h1-4");
            assertThat(client.events)
                    .anyMatch(
                            e -> "reset".equals(e.name()) && e.data().startsWith("{\"epoch\":\"h1\",\"sequence\":4,"));
        }
    }

    @Test
    void aHistoryThatBeginsIsToldToThoseWhoListen() throws Exception {
        changes(1, 4);
        try (SseClient client = SseClient.open(stream, "h1-4")) {
            await().until(() -> !client.events.isEmpty());

            run("UPDATE news_claims.feed SET epoch = 'h2'");
            changes(5, 6);

            await().until(() -> client.events.stream().anyMatch(e -> "reset".equals(e.name())));
            changes(7, 7);
            await().until(() -> client.received().contains("h2-7"));
        }
    }

    @Test
    void aStreamCanStartAfterASequenceOfThePresentHistory() throws Exception {
        changes(1, 4);

        try (SseClient client = SseClient.open(stream + "?after=2", null)) {
            await().until(() -> client.received().equals(ids(3, 4)));
        }
    }

    @Test
    void aStreamSaysThatItIsAliveWhileNothingHappens() throws Exception {
        try (SseClient client = SseClient.open(stream, null)) {
            await().until(() -> client.comments.size() >= 3);
        }
    }

    @Test
    void aPlaceThatIsNoPlaceIsABadRequest() {
        given().header("Last-Event-ID", "yesterday")
                .accept("text/event-stream")
                .get("/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:bad-parameter"));
    }

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> "h1-" + n).toList();
    }

    private static void changes(int first, int last) throws SQLException {
        run(
                "INSERT INTO news_claims.claim_change SELECT n, 'created', 'e-harbour', 'c-' || n, '{sp-master}', '{Gazette}',"
                        + " 'affirmed', 'direct', now(), '{\"sequence\":' || n || '}' FROM generate_series("
                        + first + ", "
                        + last + ") n");
    }

    private static void change(int sequence, String change, String speaker, String polarity) throws SQLException {
        String quoted = polarity == null ? "NULL" : "'" + polarity + "'";
        run("INSERT INTO news_claims.claim_change VALUES (" + sequence + ", '" + change + "', 'e-harbour', 'c-1', '{"
                + speaker + "}', '{Gazette}', " + quoted + ", NULL, now(), '{}')");
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = FilledViews.connect()) {
            connection.createStatement().execute(sql);
        }
    }
}
