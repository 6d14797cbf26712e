package org.newsclaims.e2e.requests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Articles and batches for ingest that it should refuse, or survive. */
final class Submissions {
    private static final String ONE = "/v1/articles";
    private static final String BATCH = "/v1/articles/batch";
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final long BOMB = 1L << 30;

    private Submissions() {}

    static List<HostileRequest> all() {
        List<HostileRequest> requests = new ArrayList<>();
        for (String field :
                List.of("text", "html", "title", "outlet", "url", "publishedAt", "language", "externalId")) {
            HostileBodies.json(field).forEach((name, body) -> {
                requests.add(HostileRequest.post("article, " + field + ": " + name, ONE, JSON, body));
                requests.add(HostileRequest.post("batch, " + field + ": " + name, BATCH, LINES, body));
            });
        }
        values(requests);
        sizes(requests);
        framing(requests);
        return requests;
    }

    private static void values(List<HostileRequest> requests) {
        for (String value : HostileValues.all()) {
            requests.add(HostileRequest.with("DELETE", ONE + "/" + value, new byte[0]));
            requests.add(HostileRequest.get(ONE + "?text=" + value));
            requests.add(HostileRequest.get("/v1/feeds?cursor=" + value));
            for (String field :
                    List.of("url", "outlet", "title", "published-at", "language", "external-id", "no-such")) {
                requests.add(HostileRequest.post(
                        "text with " + field,
                        ONE + "?" + field + "=" + value,
                        "text/plain",
                        utf8("It is late, Ada said.")));
            }
        }
        for (String type : List.of(
                "x",
                "text",
                "text/",
                "text/plain;charset=nothing",
                "text/html;charset=utf-7",
                "\u0001",
                "application/json;" + "a=b;".repeat(2000))) {
            requests.add(HostileRequest.post(
                    "type " + type.substring(0, Math.min(30, type.length())), ONE, type, utf8("x")));
        }
    }

    private static void sizes(List<HostileRequest> requests) {
        byte[] bomb = HostileBodies.bomb(BOMB);
        for (String path : List.of(ONE, BATCH)) {
            String type = path.equals(ONE) ? JSON : LINES;
            requests.add(HostileRequest.post("a bomb", path, type, bomb, "Content-Encoding: gzip"));
            requests.add(HostileRequest.post("a bomb twice packed", path, type, bomb, "Content-Encoding: gzip, gzip"));
            requests.add(HostileRequest.post("no gzip", path, type, utf8("no gzip"), "Content-Encoding: gzip"));
            requests.add(HostileRequest.post("no zstd", path, type, utf8("no zstd"), "Content-Encoding: zstd"));
            requests.add(HostileRequest.post(
                    "half a gzip", path, type, java.util.Arrays.copyOf(bomb, 100), "Content-Encoding: gzip"));
            requests.add(HostileRequest.post("another coding", path, type, utf8("{}"), "Content-Encoding: rot13"));
            requests.add(HostileRequest.post(
                    "a large text", path, type, utf8("{\"text\":\"" + "Ada said so. ".repeat(600_000) + "\"}")));
        }
        requests.add(HostileRequest.post("a line without end", BATCH, LINES, new byte[50 << 20]));
        requests.add(HostileRequest.post("a million empty lines", BATCH, LINES, utf8("\n".repeat(1_000_000))));
        requests.add(HostileRequest.post("100,000 lines that are none", BATCH, LINES, utf8("x\n".repeat(100_000))));
        requests.add(HostileRequest.post("a deep page", ONE, "text/html", utf8("<div>".repeat(300_000))));
        requests.add(HostileRequest.post(
                "a page of attributes", ONE, "text/html", utf8("<p " + "a=b ".repeat(500_000) + ">")));
        requests.add(
                HostileRequest.post("a feed", "/v1/feeds", JSON, utf8("{\"url\":\"http://169.254.169.254/latest\"}")));
        requests.add(
                HostileRequest.post("a feed of a file", "/v1/feeds", JSON, utf8("{\"url\":\"file:///etc/passwd\"}")));
    }

    private static void framing(List<HostileRequest> requests) {
        String head = "POST " + BATCH + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + LINES + "\r\n";
        requests.add(HostileRequest.raw("a length that is not kept", head + "Content-Length: 1000\r\n\r\n{}"));
        requests.add(HostileRequest.raw("a huge length", head + "Content-Length: 99999999999999999999\r\n\r\n{}"));
        requests.add(HostileRequest.raw("a negative length", head + "Content-Length: -1\r\n\r\n{}"));
        requests.add(HostileRequest.raw(
                "length and chunks", head + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
        requests.add(HostileRequest.raw("a chunk that is none", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}"));
        requests.add(
                HostileRequest.raw("a huge chunk", head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}"));
        requests.add(HostileRequest.raw(
                "an abandoned batch", head + "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"text\": \"a b\"}\n\r\n"));
        requests.add(
                HostileRequest.raw("a promise to go on", head + "Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}"));
        requests.add(HostileRequest.raw("a header without end", "GET / HTTP/1.1\r\nX: " + "x".repeat(200_000)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
