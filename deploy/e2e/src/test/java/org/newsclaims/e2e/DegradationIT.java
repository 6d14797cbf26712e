package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.cluster.SmallDisk;
import org.newsclaims.e2e.proxy.Weather;

/** What clients are told while something behind the services is slow, silent or full, and that it is taken up again. */
class DegradationIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** How long there is no room. */
    private static final Duration FULL = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Optional<SmallDisk> brokerDisk;
    private static Optional<SmallDisk> databaseDisk;
    private static Rest query;
    private static Rest ingest;
    private static int articles;

    @BeforeAll
    static void start() throws Exception {
        brokerDisk = SmallDisk.mount(folder.resolve("kafka"), "96m");
        databaseDisk = SmallDisk.mount(folder.resolve("postgres"), "256m");
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        query = new Rest(cluster.queries().get(0).base());
        ingest = new Rest(cluster.ingest().base());
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
        for (SmallDisk disk :
                Stream.of(brokerDisk, databaseDisk).flatMap(Optional::stream).toList()) {
            disk.unmount();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD_TO_SERVER", "HELD_TO_CLIENT", "RESETTING"})
    void readersAreToldToComeBackWhileTheDatabaseDoesNotAnswer(Weather weather) throws Exception {
        cluster.databaseProxy().weather(weather);
        try {
            await().atMost(PATIENCE)
                    .until(() -> query.send("GET", "/v1/events", null, null).statusCode() == 503);
            assertComeBack(query.send("GET", "/v1/events", null, null));
            assertThat(submit().statusCode()).isEqualTo(202);
            assertAllAlive();
        } finally {
            cluster.databaseProxy().weather(Weather.CLEAR);
        }
        assertEverythingWorks();
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD_TO_SERVER", "HELD_TO_CLIENT", "RESETTING"})
    void writersAreToldToComeBackWhileTheBrokerDoesNotAnswer(Weather weather) throws Exception {
        cluster.brokerProxy().weather(weather);
        try {
            assertComeBack(submit());
            assertThat(query.send("GET", "/v1/events", null, null).statusCode()).isEqualTo(200);
            assertAllAlive();
        } finally {
            cluster.brokerProxy().weather(Weather.CLEAR);
        }
        assertEverythingWorks();
    }

    @Test
    void writersAreToldToComeBackWhileTheDiskOfTheBrokerIsFull() throws Exception {
        assumeTrue(brokerDisk.isPresent(), "only who may mount can give the broker a disk to fill");
        brokerDisk.get().fill();
        try {
            // What is in the page cache, or fits into the last block, may still be taken.
            await().atMost(PATIENCE).until(() -> submit().statusCode() != 202);
            assertComeBack(submit());
            assertThat(query.send("GET", "/v1/events", null, null).statusCode()).isEqualTo(200);
            assertAllAlive();
        } finally {
            brokerDisk.get().free();
        }
        cluster.broker().kill();
        cluster.broker().start();
        assertEverythingWorks();
    }

    @Test
    void aRebuildThatFindsTheDiskFullHarmsNothingAndIsMadeWhenThereIsRoom() throws Exception {
        assumeTrue(databaseDisk.isPresent(), "only who may mount can give the database a disk to fill");
        assertEverythingWorks();
        Operator operator = new Operator(cluster.claims().get(0).base());
        databaseDisk.get().fill();
        try {
            try {
                operator.rebuild();
            } catch (IOException e) {
                // It may be refused at once: what matters is what is left of it.
                assertThat(e).hasMessageContaining("answered 503");
            }
            Thread.sleep(FULL.toMillis());
            assertThat(query.send("GET", "/v1/events", null, null).statusCode()).isIn(200, 503);
            assertThat(submit().statusCode()).isEqualTo(202);
            assertAllAlive();
        } finally {
            databaseDisk.get().free();
        }
        // With its own log on the full disk PostgreSQL panics, and may not come back by itself.
        cluster.database().kill();
        cluster.database().start();
        assertEverythingWorks();
        operator.awaitRebuild();
        operator.rebuild();
        JsonNode rebuilt = operator.awaitRebuild();
        assertThat(rebuilt.path("state").asText()).as(rebuilt.toString()).isEqualTo("done");
        assertThat(rebuilt.path("report").path("digest"))
                .isEqualTo(rebuilt.path("report").path("formerDigest"));
    }

    private static void assertComeBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static void assertAllAlive() throws Exception {
        for (Member member : List.of(
                cluster.ingest(), cluster.claims().get(0), cluster.queries().get(0))) {
            HttpResponse<String> live = new Rest(member.base()).send("GET", "/q/health/live", null, null);
            assertThat(live.statusCode()).as(member.name() + ": " + live.body()).isEqualTo(200);
        }
    }

    /** An article gets all the way through. */
    private static void assertEverythingWorks() {
        await().atMost(PATIENCE).until(() -> submit().statusCode() == 202);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            HttpResponse<String> taken = submit();
            assertThat(taken.statusCode()).isEqualTo(202);
            String id = Rest.JSON.readTree(taken.body()).path("articleId").asText();
            assertThat(query.get("/v1/articles/" + id + "?wait=30s").path("id").asText())
                    .isEqualTo(id);
        });
    }

    private static HttpResponse<String> submit() throws Exception {
        ObjectNode article = Rest.JSON
                .createObjectNode()
                .put("url", "https://gazette.example/weather/" + ++articles)
                .put("text", "The bridge is open, the mayor said.");
        return ingest.send(
                "POST", "/v1/articles", "application/json", article.toString().getBytes(StandardCharsets.UTF_8));
    }
}
