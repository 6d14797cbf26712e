package org.newsclaims.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
                       "statements": [{"text": "of wages", "passage": {"text": "the union spoke of wages", "before": null}}]},
                      {"claimId": "c-2", "speakers": [{"name": "Union"}], "polarity": "omitted", "text": "wages", "outlets": ["Star"], "statements": []}]}],
                     "next": null}""",
            "/v1/statements",
                    """
                    {"items": [{"articleId": "a-1", "speakers": [], "text": "wages", "polarity": "omitted"},
                      {"articleId": "a-2", "speakers": [{"name": "Union"}], "text": "pay", "polarity": "affirmed"}], "next": null}""",
            "/v1/articles",
                    """
                    {"items": [{"id": "a-1", "outlet": "Post", "publishedAt": "2031-03-04T08:00:00Z"},
                      {"id": "a-2", "outlet": null, "publishedAt": null}], "next": null}""",
            "/v1/speakers", "{\"items\": [{\"name\": \"Union\", \"statementCount\": 2}], \"next\": null}");

    private HttpServer server;
    private Look look;
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger putOff = new AtomicInteger();

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean busy = putOff.getAndDecrement() > 0;
            byte[] body = (busy ? "{\"detail\": \"Much is asked.\"}" : ANSWERS.getOrDefault(path, "{}"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(busy ? 503 : ANSWERS.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        look = new Look(new QueryClient(URI.create(base), told::add), "http://page/");
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
                        "    Said, and reported as not mentioned by Union: of wages",
                        "      Union: the union spoke of wages  [Post]",
                        "      Union: wages  (reported silent)  [Star]");
    }

    @Test
    void whatABusyServicePutsOffIsAskedAgainAndSaidSo() throws Exception {
        putOff.set(1);

        assertThat(look.event("ev-1")).isNotNull();

        assertThat(told)
                .containsExactly("the query service puts it off: Much is asked. Asking again in 2 s (attempt 2 of 4)");
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
                        "statement  (nobody named): wages  (reported silent)  [Post, 2031-03-04]",
                        "statement  Union: pay  [unknown outlet, undated]",
                        "speaker    Union  [2 statements]",
                        "page       http://page/search?q=wages");
    }
}
