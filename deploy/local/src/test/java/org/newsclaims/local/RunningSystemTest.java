package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask after a system, against one whose note lies in the data folder. */
class RunningSystemTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private HttpServer server;
    private Process launcher;
    private volatile int readiness = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"status\": \"UP\", \"items\": []}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().startsWith("/q/") ? readiness : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        launcher = new ProcessBuilder("sleep", "300").start();
        String base = "http://localhost:" + server.getAddress().getPort();
        new ObjectMapper()
                .writeValue(
                        folder.resolve("running.json").toFile(),
                        Map.of(
                                "pid",
                                launcher.pid(),
                                "started",
                                Instant.now().toString(),
                                "ingest",
                                base,
                                "claims",
                                base,
                                "query",
                                base,
                                "processes",
                                Map.of()));
        terminal.listen();
    }

    @AfterEach
    void stop() {
        terminal.stopListening();
        launcher.destroyForcibly();
        server.stop(0);
    }

    @Test
    void theStatusTellsEachServiceItsAddressAndState() {
        assertThat(run("status")).isZero();

        assertThat(terminal.out())
                .containsPattern("query +http://localhost:\\d+ +ready")
                .contains("ingest", "claims", "process " + launcher.pid());
    }

    @Test
    void aServiceThatIsNotReadyMakesTheStatusFail() {
        readiness = 503;

        assertThat(run("status", "--json")).isEqualTo(1);

        assertThat(terminal.out()).startsWith("{\"pid\":" + launcher.pid()).contains("\"query\":{\"address\":");
    }

    @Test
    void stopEndsTheLauncherAndWaitsForItsEnd() {
        assertThat(run("stop")).isZero();

        assertThat(launcher.isAlive()).isFalse();
        assertThat(terminal.out()).contains("stopped");
    }

    @Test
    void wordsThatNothingHasAreSaidToHaveNothing() {
        assertThat(run("show", "harbour")).isEqualTo(1);

        assertThat(terminal.err()).contains("no event has the words \"harbour\"; fewer words find more, and");
    }

    private int run(String command, String... more) {
        String[] words = new String[more.length + 2];
        words[0] = command;
        words[1] = "--data=" + folder;
        System.arraycopy(more, 0, words, 2, more.length);
        return terminal.run(words);
    }
}
