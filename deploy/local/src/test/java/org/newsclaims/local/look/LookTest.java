package org.newsclaims.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.local.client.QueryClient;

class LookTest {
    private static final String EVENT =
            """
            {"id": "ev-1", "title": "Ferry talks", "date": {"from": "2031-03-04", "to": "2031-03-04"}, "articleCount": 2,
             "outletCount": 2, "claimCount": 1, "articles": [{"outlet": "Post", "title": "Ferry talks"}]}""";
    private static final Map<String, String> ANSWERS = Map.of(
            "/v1/events", "{\"items\": [" + EVENT + "], \"next\": null}",
            "/v1/events/ev-1", EVENT,
            "/v1/events/ev-1/claims", "{\"items\": [], \"next\": null}",
            "/v1/events/ev-1/conflicts",
                    """
                    {"items": [{"kind": "silence", "sides": [
                      {"claimId": "c-1", "speakers": [{"name": "Union"}], "polarity": "affirmed", "text": "wages", "outlets": ["Post"],
                       "statements": [{"passage": {"text": "the union spoke of wages"}}]},
                      {"claimId": "c-2", "speakers": [{"name": "Union"}], "polarity": "omitted", "text": "wages", "outlets": ["Star"], "statements": []}]}],
                     "next": null}""",
            "/v1/statements", "{\"items\": [{\"speakers\": [], \"text\": \"wages\"}], \"next\": null}",
            "/v1/speakers", "{\"items\": [{\"name\": \"Union\", \"statementCount\": 2}], \"next\": null}");

    private HttpServer server;
    private Look look;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = ANSWERS.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(ANSWERS.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        look = new Look(new QueryClient(URI.create(base)), "http://page/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anEventIsToldWithItsPageAndItsContradictionsFirst() throws Exception {
        assertThat(look.told(look.event("ferry talks")))
                .containsSubsequence(
                        "2031-03-04  Ferry talks",
                        "  http://page/events/ev-1",
                        "  Where reports contradict each other",
                        "    Said, and reported as not mentioned",
                        "      Union: the union spoke of wages  [Post]",
                        "      Union: wages  (reported silent)  [Star]");
    }

    @Test
    void anIdThatNoEventHasFindsNone() throws Exception {
        assertThat(look.event("ev-2")).isNull();
    }

    @Test
    void whatIsFoundIsListedByKind() throws Exception {
        assertThat(look.lines(look.found("wages", 5), "wages"))
                .containsExactly(
                        "event      Ferry talks  [2 outlets]  ev-1",
                        "statement  (nobody named): wages",
                        "speaker    Union  [2 statements]",
                        "page       http://page/search?q=wages");
    }
}
