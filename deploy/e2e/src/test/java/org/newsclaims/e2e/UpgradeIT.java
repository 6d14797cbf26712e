package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.Oracle;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.release.BaseBackup;
import org.newsclaims.e2e.release.Remains;

/** Log and tables of the release of commit bd1ab4f are taken over, as {@code deploy/upgrade.md} has it; then a backup is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeIT {
    private static final Duration PACE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CORRECTED = "a-lw2xd6a2v5bqciswcl2nimq3ym";
    private static final String RETRACTED = "a-lskbrldp5je25d76t3bddbeyon";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Rest ingest;
    private static Rest claims;
    private static Rest query;

    @BeforeAll
    static void layOutAndStart() throws Exception {
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.broker().start();
        cluster.database().start();
        new Remains(Path.of(UpgradeIT.class.getResource("release/bd1ab4f").toURI()))
                .layOut(
                        cluster.bootstrapServers(),
                        cluster.jdbcUrl(),
                        Home.path().resolve("contracts/views/src/main/resources"));
        cluster.start();
        ingest = new Rest(cluster.ingest().base());
        claims = new Rest(cluster.claims().get(0).base());
        query = new Rest(cluster.queries().get(0).base());
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void readersSeeTheOldViewsUntilARebuildHasMadeThemAnew() throws Exception {
        assertThat(ids("/v1/articles")).hasSize(12).contains(CORRECTED);
        Set<String> before = ids("/v1/events");
        assertThat(before).hasSize(5);
        for (String event : before) {
            assertThat(query.items("/v1/events/" + event + "/claims")).isNotEmpty();
            assertThat(query.items("/v1/events/" + event + "/statements")).isNotEmpty();
            query.get("/v1/events/" + event + "/accounts");
        }
        assertThat(query.get("/v1/articles?external-id=hg-771").path("items")).hasSize(1);
        assertThat(status("/v1/articles/" + RETRACTED)).isEqualTo(410);
        assertThat(activeEngine()).isEqualTo("3-fd2626f86d7ddd5e");

        submit("ferry", "The ferry will sail again on Monday, harbour master Lena Dahl said.");
        awaitCaughtUp();
        assertThat(ids("/v1/articles")).hasSize(13);
        claims.rebuild(PATIENCE);

        assertThat(activeDigest()).isEqualTo(digestOfTheLog());
        assertThat(activeEngine()).isEqualTo(generations().path("runningEngine").asText());
        assertThat(ids("/v1/articles")).hasSize(13);
        for (String event : before) {
            assertThat(status("/v1/events/" + event)).as(event).isIn(200, 308);
        }
    }

    @Test
    @Order(2)
    void aBackupTakenWhileArticlesArriveIsRestoredAndCatchesUpWithTheLog() throws Exception {
        Path files = cluster.databaseFolder().resolve("pg");
        Path copy = folder.resolve("copy");
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> load = CompletableFuture.supplyAsync(() -> load(enough));
        await().atMost(PATIENCE).until(() -> ids("/v1/articles").size() > 16);
        BaseBackup.take(cluster.jdbcUrl(), files, copy);
        int atBackup = ids("/v1/articles").size();
        await().atMost(PATIENCE).until(() -> ids("/v1/articles").size() > atBackup + 3);
        enough.set(true);
        load.join();
        awaitCaughtUp();
        String epoch = epoch();

        cluster.claims().get(0).stop();
        cluster.queries().get(0).stop();
        cluster.database().stop();
        Files.move(files, folder.resolve("lost"));
        Files.move(copy, files);
        cluster.database().start();
        assertThat(StoredViews.read(cluster.jdbcUrl()).views().articles()).hasSizeBetween(16, atBackup);
        execute("SELECT news_claims.new_feed_epoch()");
        cluster.start();

        awaitCaughtUp();
        assertThat(activeDigest()).isEqualTo(digestOfTheLog());
        assertThat(epoch()).isNotEqualTo(epoch);
    }

    /** Submits one article after the other, at a pace that the views keep up with. */
    private static int load(AtomicBoolean enough) {
        int sent = 0;
        while (!enough.get()) {
            try {
                submit(
                        "council/" + ++sent,
                        "The council will meet on day " + sent + " of the hearing, mayor Tor Eide told the Courier.\n\n"
                                + "“Nobody will be sent home before they were heard,” Eide said.");
                Thread.sleep(PACE.toMillis());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return sent;
    }

    private static void submit(String path, String text) throws Exception {
        ingest.submit("https://courier.example/" + path, text);
    }

    private static void awaitCaughtUp() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> StoredViews.positions(cluster.jdbcUrl())
                .equals(LogDump.ends(cluster.bootstrapServers())));
    }

    private static String digestOfTheLog() {
        return Oracle.digest(
                DecodedLog.of(LogDump.read(cluster.bootstrapServers())).events());
    }

    private static String activeDigest() throws Exception {
        return claims.get("/v1/admin/generations/" + active().path("id").asText() + "/digest")
                .path("digest")
                .asText();
    }

    private static String activeEngine() throws Exception {
        return active().path("engineVersion").asText();
    }

    private static JsonNode active() throws Exception {
        for (JsonNode generation : generations().path("items")) {
            if (generation.path("state").asText().equals("active")) {
                return generation;
            }
        }
        throw new AssertionError("no generation is active");
    }

    private static JsonNode generations() throws Exception {
        return claims.get("/v1/admin/generations");
    }

    private static Set<String> ids(String list) throws Exception {
        return query.items(list).stream()
                .map(item -> item.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int status(String path) throws Exception {
        return query.send("GET", path, null, null).statusCode();
    }

    private static String epoch() throws SQLException {
        return execute("SELECT epoch FROM views.feed");
    }

    private static String execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
