package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that takes every article and has each in the views when it is asked for a second time. */
class IngestCommandTest {
    private final Terminal terminal = new Terminal();
    private final List<String> looked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private boolean closed;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/articles/batch", IngestCommandTest::take);
        server.createContext("/v1/articles/a-", this::look);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
        Files.writeString(folder.resolve("a.ndjson"), "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        terminal.listen();
    }

    @AfterEach
    void stop() {
        terminal.stopListening();
        server.stop(0);
    }

    @Test
    void withAQueryServiceItStaysUntilTheArticlesAreInTheViews() {
        assertThat(run("--query", base)).isZero();

        assertThat(looked)
                .containsExactly("/v1/articles/a-0", "/v1/articles/a-0", "/v1/articles/a-1", "/v1/articles/a-1");
        assertThat(terminal.out()).contains("2 articles accepted, 0 refused");
    }

    @Test
    void withoutOneOrWhenToldSoItLeavesOnceTheLogHasThem() {
        assertThat(run()).isZero();
        assertThat(run("--query", base, "--no-wait")).isZero();

        assertThat(looked).isEmpty();
    }

    @Test
    void whereNobodyMayLookNothingIsWaitedFor() {
        closed = true;

        assertThat(run("--query", base)).isEqualTo(1);

        assertThat(looked).containsExactly("/v1/articles/a-0");
        assertThat(terminal.err()).contains("answered 401");
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of("ingest", "--url", base, "--data", folder.toString()));
        words.addAll(List.of(more));
        words.add(folder.resolve("a.ndjson").toString());
        return terminal.run(words.toArray(String[]::new));
    }

    private static void take(HttpExchange exchange) throws IOException {
        int articles = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("\n").length;
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            answers.append("{\"articleId\": \"a-").append(i).append("\"}\n");
        }
        answer(exchange, 200, answers.toString());
    }

    private void look(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean known = looked.contains(path);
        looked.add(path);
        answer(exchange, closed ? 401 : known ? 200 : 404, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
