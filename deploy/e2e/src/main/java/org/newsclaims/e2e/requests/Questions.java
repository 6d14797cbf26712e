package org.newsclaims.e2e.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads of the query service, made of its OpenAPI document: every parameter of every call with every hostile value. */
final class Questions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final List<String> ACCEPTED = List.of(
            ";",
            "*/*;q=9",
            "application/json;q=-1",
            "x",
            "application/json,".repeat(400),
            "text/event-stream,application/x-ndjson;q=NaN",
            "\u0000",
            "application/ld+json;profile=\"" + "x".repeat(5000) + "\"");

    private Questions() {}

    static List<HostileRequest> of(URI query, Map<String, String> ids) throws IOException {
        JsonNode paths = answer(query, "/q/openapi?format=json").path("paths");
        List<HostileRequest> requests = new ArrayList<>();
        paths.fieldNames().forEachRemaining(path -> {
            if (paths.path(path).has("get")) {
                parameters(filled(path, ids), path, paths.path(path).path("get").path("parameters"), requests);
            }
        });
        cursors(query, requests);
        others(requests);
        verify(requests);
        return requests;
    }

    private static String filled(String path, Map<String, String> ids) {
        String kind = path.replaceFirst("/v1/(\\w+).*", "$1");
        return path.replaceAll("\\{\\w+}", ids.getOrDefault(kind, "x"));
    }

    private static void parameters(String filled, String path, JsonNode parameters, List<HostileRequest> requests) {
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            for (String value : HostileValues.all()) {
                if (parameter.path("in").asText().equals("query")) {
                    requests.add(HostileRequest.get(filled + "?" + name + "=" + value));
                } else if (parameter.path("in").asText().equals("path")) {
                    requests.add(HostileRequest.get(
                            path.replace("{" + name + "}", value).replaceAll("\\{\\w+}", "x")));
                } else {
                    requests.add(HostileRequest.get(filled, name + ": " + value));
                }
            }
            requests.add(HostileRequest.get(filled + "?" + (name + "=1&").repeat(300)));
        }
        ACCEPTED.forEach(accept -> requests.add(HostileRequest.get(filled, "Accept: " + accept)));
        requests.add(HostileRequest.get(filled + "?" + "&=".repeat(1500)));
        requests.add(HostileRequest.get(filled, "If-None-Match: " + "\"x\",".repeat(1500)));
        requests.add(HostileRequest.get(filled, "Range: bytes=" + "0-1,".repeat(1000)));
        requests.add(HostileRequest.get(filled, "Last-Event-ID: " + "9".repeat(300)));
        requests.add(HostileRequest.get(filled, "Authorization: Bearer " + "x".repeat(15_000)));
        for (String method : List.of("PUT", "PATCH", "TRACE", "OPTIONS", "CONNECT", "HEAD", "FOO")) {
            requests.add(HostileRequest.with(method, filled, new byte[0]));
        }
    }

    /** What the service answers to a request that is right. */
    static JsonNode answer(URI service, String path) throws IOException {
        try (InputStream body = service.resolve(path).toURL().openStream()) {
            return JSON.readTree(body);
        }
    }

    /** True ones with a letter changed, cut off, or taken to another list. */
    private static void cursors(URI query, List<HostileRequest> requests) throws IOException {
        List<String> lists = List.of("events", "claims", "articles", "statements", "speakers");
        for (String list : lists) {
            String next = answer(query, "/v1/" + list + "?limit=1").path("next").asText();
            if (!next.contains("cursor=")) {
                continue;
            }
            String cursor = next.replaceFirst(".*cursor=([^&]*).*", "$1");
            for (int i = 0; i < cursor.length(); i++) {
                requests.add(HostileRequest.get("/v1/" + list + "?limit=1&cursor=" + cursor.substring(0, i)));
                requests.add(HostileRequest.get("/v1/" + list + "?limit=1&cursor=" + cursor.substring(0, i)
                        + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1)));
            }
            for (String other : lists) {
                requests.add(HostileRequest.get("/v1/" + other + "?cursor=" + cursor));
            }
            requests.add(HostileRequest.get("/v1/" + list + "?cursor=" + cursor + cursor));
        }
    }

    private static void others(List<HostileRequest> requests) {
        for (String path : List.of(
                "//", "/%2e%2e/%2e%2e/etc/passwd", "/v1//events", "/v1/events/", "/v1/%00", "/assets/..%2f..", "*")) {
            requests.add(HostileRequest.get(path));
        }
        requests.add(HostileRequest.raw("no request", "\u0016\u0003\u0001\u0002\u0000\u0001"));
        requests.add(HostileRequest.raw("a request without a version", "GET /v1/events\r\n\r\n"));
        requests.add(HostileRequest.raw("a header without end", "GET / HTTP/1.1\r\nX: " + "x".repeat(200_000)));
        requests.add(
                HostileRequest.raw("very many headers", "GET / HTTP/1.1\r\n" + "X: y\r\n".repeat(20_000) + "\r\n"));
        requests.add(HostileRequest.raw("a path without end", "GET /" + "x".repeat(200_000) + " HTTP/1.1\r\n\r\n"));
        requests.add(HostileRequest.raw("half of a request", "GET /v1/events HTTP/1.1\r\nHost: x\r\n"));
        requests.add(HostileRequest.raw(
                "two lengths",
                "POST /v1/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"));
        requests.add(HostileRequest.raw(
                "a negative length", "POST /v1/verify HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n{}"));
        requests.add(
                HostileRequest.raw(
                        "a chunk that is none",
                        "POST /v1/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"));
    }

    private static void verify(List<HostileRequest> requests) {
        HostileBodies.json("quotation")
                .forEach((name, body) ->
                        requests.add(HostileRequest.post("verify " + name, "/v1/verify", JSON_TYPE, body)));
        requests.add(
                HostileRequest.post("verify text", "/v1/verify", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        requests.add(
                HostileRequest.post("verify no type", "/v1/verify", "\u0001", "{}".getBytes(StandardCharsets.UTF_8)));
    }
}
