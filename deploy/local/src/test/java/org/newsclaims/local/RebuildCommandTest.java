package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.local.client.RebuildClient;
import org.newsclaims.local.terminal.UsageException;

class RebuildCommandTest {
    private static final String FILLING = "{\"state\": \"running\", \"generation\": 2, \"records\": 7, \"lag\": 3}";
    private static final String CHANGED =
            """
            {"state": "done", "generation": 2, "records": 10, "report": {
              "replaced": 1, "sameEngine": %s, "formerDigest": "aaa", "digest": "%s",
              "difference": {"statementsAdded": %d, "claimsChanged": 0}}}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final Deque<String> statuses = new ArrayDeque<>();
    private int answerToStart = 202;
    private String base;
    private HttpServer claims;

    @BeforeEach
    void listen() throws IOException {
        claims = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        claims.createContext("/v1/admin/rebuild", exchange -> {
            boolean starts = exchange.getRequestMethod().equals("POST");
            byte[] body = (starts ? "{}" : statuses.remove()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(starts ? answerToStart : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        claims.start();
        base = "http://127.0.0.1:" + claims.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        claims.stop(0);
    }

    @Test
    void progressIsToldAndTheSameViewsAreASuccess() throws InterruptedException {
        statuses.addAll(List.of(FILLING, CHANGED.formatted(true, "aaa", 0)));

        assertThat(rebuild()).isZero();
        assertThat(progress).hasToString("generation 2: 7 records taken in, 3 to go\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("generation 2 is in use instead of 1, 10 records taken in")
                .contains("old digest  aaa\nnew digest  aaa, the same")
                .contains("differences none");
    }

    @Test
    void anotherEngineMayMakeOtherViews() throws InterruptedException {
        statuses.add(CHANGED.formatted(false, "bbb", 4));

        assertThat(rebuild()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("new digest  bbb, another")
                .contains("differences 4 statements added");
    }

    @Test
    void theSameEngineMayNot() throws InterruptedException {
        statuses.add(CHANGED.formatted(true, "bbb", 4));

        assertThat(rebuild()).isEqualTo(1);
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("one of the two is wrong");
    }

    @Test
    void aFailureIsTold() throws InterruptedException {
        statuses.add("{\"state\": \"failed\", \"generation\": 2, \"failure\": \"record x-0@3 cannot be projected\"}");

        assertThat(rebuild()).isEqualTo(1);
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("failed").contains("x-0@3");
    }

    @Test
    void aRebuildThatRunsAlreadyIsWaitedFor() throws InterruptedException {
        answerToStart = 409;
        statuses.add(CHANGED.formatted(true, "aaa", 0));

        assertThat(rebuild()).isZero();
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("running already");
    }

    @Test
    void aServiceThatCannotBeReachedIsNamed() throws InterruptedException {
        claims.stop(0);

        assertThat(rebuild()).isEqualTo(1);
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("no answer from " + base)
                .contains("Is the claims service running?");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> new RebuildClient("localhost:8082"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("such as http://localhost:8082");
    }

    private int rebuild() throws InterruptedException {
        return new RebuildCommand(new RebuildClient(base), print(out), print(progress)).run();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
