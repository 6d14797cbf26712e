package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;

/** SIGTERM with a batch open, with clients who would stay for ever, and of one replica after the other under load. */
class ShutdownIT {
    private static final int STREAMS = 50;
    /**
     * What a query service gives answers under way to be finished, which streams and waiting never are by themselves: far longer than
     * ending them takes, however busy the machine.
     */
    private static final Duration FINISHING = Duration.ofMinutes(2);

    /**
     * After how long a replica of claims that says nothing loses its part of the log: far longer than one that leaves and comes in good
     * order may keep it standing still, however busy the machine.
     */
    private static final Duration SESSION = Duration.ofMinutes(2);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> patient = Map.of("news-claims.projection.session-timeout", SESSION.toSeconds() + "s");
        cluster = new Cluster(new Shape(Home.path(), folder, folder.resolve("postgres"), 2, 2, patient));
        cluster.start();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void aQueryServiceEndsAtOnceWithOpenStreams() throws Exception {
        Member query = cluster.beside(
                "query-patient",
                "services/query",
                Cluster.EDGE_JVM,
                Map.of("quarkus.shutdown.timeout", FINISHING.toSeconds() + "S"));
        query.start();
        query.awaitReady();
        // First, so that it has arrived when all streams are counted.
        CompletableFuture<HttpResponse<String>> waiting = ask(query, "/v1/articles/a-not-there?wait=30s");
        List<CompletableFuture<HttpResponse<String>>> open = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            open.add(ask(query, "/v1/stream"));
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> streams(query) == STREAMS);

        Duration took = stop(query);

        System.out.println("with " + STREAMS + " streams open, query stopped in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(FINISHING.dividedBy(2));
        assertThat(open)
                .allSatisfy(stream ->
                        assertThat(stream.get(1, TimeUnit.MINUTES).body()).contains("event:problem", "Connect again"));
        assertThat(waiting.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(404);
    }

    private static CompletableFuture<HttpResponse<String>> ask(Member query, String path) {
        return HTTP.sendAsync(
                HttpRequest.newBuilder(query.base().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int streams(Member query) throws Exception {
        return ask(query, "/q/metrics")
                .get()
                .body()
                .lines()
                .filter(line -> line.startsWith("newsclaims_query_streams "))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }

    @Test
    void aClaimsServiceEndsInTheMiddleOfABatchWithoutAnError() throws Exception {
        for (Member quick : cluster.claims()) {
            quick.stop();
        }
        // Every batch is held back longer than a service may take to end.
        Member claims = cluster.beside(
                "claims-slow",
                "services/claims/app",
                Cluster.CLAIMS_JVM,
                Map.of(
                        "kafka.bootstrap.servers",
                        cluster.bootstrapServers(),
                        "news-claims.fault-harness.pause",
                        "60s"));
        claims.start();
        claims.awaitReady();
        Load load = new Load(new Submitter(cluster.ingest().base(), new Ledger()), 3);
        load.step();
        load.settle();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Files.readString(claims.log()).contains("holding back a batch"));

        Duration took = stop(claims);

        System.out.println("with a batch open, claims stopped in " + took.toMillis() + " ms");
        List<String> lines = Files.readAllLines(claims.log());
        assertThat(lines).noneMatch(line -> line.contains(" ERROR "));
        assertThat(lines).anyMatch(line -> line.contains("claims stopped in"));
    }

    @Test
    void aRolloutUnderLoadLosesNothingAndShowsNobodyAnError() throws Exception {
        Member other = cluster.beside(
                "ingest-2",
                "services/ingest",
                Cluster.EDGE_JVM,
                Map.of("kafka.bootstrap.servers", cluster.bootstrapServers()));
        List<List<Member>> services = List.of(List.of(cluster.ingest(), other), cluster.claims(), cluster.queries());
        startAll(services.stream().flatMap(List::stream).toList());
        try (Routed ingest = new Routed(services.get(0));
                Routed query = new Routed(services.get(2))) {
            Visitors visitors = new Visitors(ingest, query);
            visitors.come();

            for (int turn = 0; turn < 2; turn++) {
                // As one rollout has it: of each service one replica at a time.
                for (List<Member> replicas : services) {
                    replicas.get(turn).stop();
                }
                int stopped = turn;
                startAll(
                        services.stream().map(replicas -> replicas.get(stopped)).toList());
            }
            visitors.leave();

            Duration longest =
                    visitors.waits().stream().max(Duration::compareTo).orElseThrow();
            System.out.println("a rollout under load: "
                    + visitors.acknowledged().size() + " articles acknowledged, in the views after "
                    + longest.toMillis() + " ms at the latest; ingest answered " + ingest.answers() + ", query "
                    + query.answers());
            assertThat(visitors.failures()).isEmpty();
            assertThat(ingest.faults()).isEmpty();
            assertThat(query.faults()).isEmpty();
            assertThat(longest).isLessThan(SESSION.dividedBy(2));
            for (String article : visitors.acknowledged()) {
                assertThat(visitors.status(article)).as(article).isEqualTo(200);
            }
        } finally {
            other.kill();
        }
    }

    private static void startAll(List<Member> members) throws InterruptedException {
        members.forEach(Member::start);
        for (Member member : members) {
            member.awaitReady();
        }
    }

    private static Duration stop(Member member) {
        long begun = System.nanoTime();
        member.stop();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
