package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Shape;

/** A correction stays in the history; an erasure takes the text out of the views and, once compacted, out of the log. */
class ErasureIT {
    private static final String WORDS = "the quince ledger lay in a biscuit tin";
    private static final String URL = "https://gazette.example/quinces";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private Cluster cluster;
    private Rest ingest;
    private Rest query;
    private LogOnDisk log;
    private int others;

    @BeforeEach
    void start() throws Exception {
        cluster = new Cluster(Shape.oneOfEach(Home.path(), folder));
        cluster.start();
        ingest = new Rest(cluster.ingest().base());
        query = new Rest(cluster.queries().get(0).base());
        log = new LogOnDisk(folder.resolve("kafka"));
    }

    @AfterEach
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void anErasedArticleIsInNoViewNorInTheCompactedLogAndTheRestIsRebuiltAsItWas() throws Exception {
        String article = ingest.submit(URL, text("first"));
        awaitText(article, "first");
        ingest.submit(URL, text("second"));
        awaitText(article, "second");
        assertThat(history(article)).hasSize(2).doesNotContain("erased");
        assertThat(log.holds(WORDS)).isTrue();
        assertThat(tablesHolding(WORDS)).contains("article", "article_version", "statement", "claim");

        erase(article);

        await().atMost(PATIENCE).until(() -> status("/v1/articles/" + article) == 410);
        assertThat(history(article)).containsExactly("erased");
        assertThat(tablesHolding(WORDS)).isEmpty();
        LogOnDisk.compactWithoutDelay(cluster.bootstrapServers());
        await().atMost(PATIENCE).until(() -> {
            appendOthers();
            return !log.holds(WORDS);
        });
        assertThat(CommandLine.run(
                        "", "rebuild", "--url", cluster.claims().get(0).base().toString()))
                .contains(", the same\n");
        assertThat(status("/v1/articles/" + article)).isEqualTo(410);
        assertThat(history(article)).containsExactly("erased");
        assertThat(tablesHolding(WORDS)).isEmpty();
    }

    private static String text(String edition) {
        return "Records found in the pantry\n\n"
                + "OSTBY, March 12, 2024 – Archivist Mina Torvald told reporters on Tuesday that "
                + WORDS + ".\n\n“It took us a year to look there,” Torvald said in the " + edition + " edition.\n";
    }

    /** The cleaner leaves the segment alone that is written to; what comes later closes it. */
    private void appendOthers() throws Exception {
        for (int i = 0; i < 12; i++) {
            ingest.submit(
                    "https://gazette.example/other/" + ++others, "The ferry is late again, the harbour master said.");
        }
    }

    private void erase(String article) throws Exception {
        HttpResponse<String> answer = ingest.send("DELETE", "/v1/articles/" + article + "?erase=true", null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode receipt = Rest.JSON.readTree(answer.body());
        assertThat(receipt.path("versionsErased").asInt()).isEqualTo(2);
    }

    private void awaitText(String article, String edition) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> query.get("/v1/articles/" + article)
                .path("text")
                .asText()
                .contains(edition + " edition"));
    }

    private int status(String path) throws Exception {
        return query.send("GET", path, null, null).statusCode();
    }

    private List<String> history(String article) throws SQLException {
        return texts(
                "SELECT revision FROM views.article_version WHERE article_id = '" + article + "' ORDER BY received_at");
    }

    /** Tables of the generation that readers see. */
    private List<String> tablesHolding(String words) throws SQLException {
        String generation = "gen_"
                + texts("SELECT id FROM views.generation WHERE state = 'active'")
                        .get(0);
        List<String> holding = new ArrayList<>();
        for (String table :
                texts("SELECT table_name FROM information_schema.tables WHERE table_schema = '" + generation + "'")) {
            String rows =
                    "SELECT 1 FROM " + generation + "." + table + " AS r WHERE CAST(r AS text) LIKE '%" + words + "%'";
            if (!texts(rows).isEmpty()) {
                holding.add(table);
            }
        }
        return holding;
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
