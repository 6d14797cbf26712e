package org.newsclaims.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.terminal.UsageException;

/** Against a server that answers batches as ingest does: it refuses texts with the word "bad". */
class ArchiveIngestTest {
    private static final int ARTICLES = 1000;
    private static final int HELD = 3;

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int batches;
    private volatile boolean holding;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/articles/batch", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatWasRefusedIsReportedWithItsPlaceAndReason() throws Exception {
        Path articles = articles();

        ArchiveIngest.Result result = ingest(null).files(List.of(articles));

        assertThat(result).isEqualTo(new ArchiveIngest.Result(ARTICLES - 10, 10));
        assertThat(ids).hasSize(ARTICLES - 10).containsOnly("a");
        assertThat(Files.readAllLines(folder.resolve("refused")))
                .hasSize(10)
                .first()
                .isEqualTo("{\"origin\":\"" + articles + ":1\",\"problem\":\"bad text\"}");
    }

    @Test
    void aRefusalNamesTheFieldAndTheRemedyThatIngestNames() throws Exception {
        Path article =
                Files.writeString(folder.resolve("one.ndjson"), "{\"text\": \"Ferries sail\", \"tilte\": \"Sail\"}\n");

        ingest(null).files(List.of(article));

        assertThat(Files.readString(folder.resolve("refused")))
                .contains("\"problem\":\"tilte: An article has no such field. Correct its name.\"");
    }

    @Test
    void anInterruptedRunGoesOnWhereItWas() throws Exception {
        Path articles = articles();
        Path note = folder.resolve("note");
        holding = true;
        Thread first = new Thread(() -> {
            try {
                ingest(note).files(List.of(articles));
            } catch (IOException | InterruptedException expected) {
                // It is meant to be.
            }
        });
        first.start();
        held.await();
        first.interrupt();
        first.join();
        holding = false;
        received.clear();

        ArchiveIngest.Result result = ingest(note).files(List.of(articles));

        assertThat(result).isEqualTo(new ArchiveIngest.Result(ARTICLES - 10, 10));
        assertThat(received).hasSize(ARTICLES - (HELD - 1) * 200).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(folder.resolve("refused"))).hasSize(10).doesNotHaveDuplicates();
        assertThat(note).doesNotExist();
    }

    @Test
    void aNoteOfOtherArticlesIsNotGoneOnFrom() throws Exception {
        Path note = folder.resolve("note");
        Files.writeString(note, "{\"of\": \"[elsewhere]\", \"done\": 5}");

        assertThatThrownBy(() -> ingest(note).files(List.of(articles())))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("other files");
    }

    @Test
    void progressTellsRateShareAndTimeLeft() {
        ArchiveProgress progress = new ArchiveProgress(null);
        progress.show(0, 0, 1000);

        assertThat(progress.line(500, 250, 1000, 10))
                .isEqualTo("500 of about 2,000 articles, 50/s, 25 %, 0:00:30 left");
    }

    private ArchiveIngest ingest(Path note) {
        URI base = URI.create("http://localhost:" + server.getAddress().getPort());
        return new ArchiveIngest(
                new IngestClient(base, waiting -> {}), folder.resolve("refused"), note, null, ids::add);
    }

    private Path articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"text\": \"")
                    .append(i % 100 == 0 ? "bad " : "good ")
                    .append(i)
                    .append("\"}\n");
        }
        return Files.writeString(folder.resolve("articles.ndjson"), lines);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (holding && ++batches == HELD) {
            held.countDown();
            return;
        }
        StringBuilder answers = new StringBuilder();
        for (String line : body.split("\n")) {
            received.add(line);
            answers.append(answerTo(line)).append('\n');
        }
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(answers.toString().getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private static String answerTo(String line) {
        if (line.contains("tilte")) {
            return "{\"problem\": {\"detail\": \"An article has no such field.\", \"field\": \"tilte\","
                    + " \"remedy\": \"Correct its name.\"}}";
        }
        return line.contains("bad") ? "{\"problem\": {\"detail\": \"bad text\"}}" : "{\"articleId\": \"a\"}";
    }
}
