package org.newsclaims.ingest.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A site with a feed of two stories, which a file of feeds names under another address, at a loopback address of its own that the
 * service may fetch from.
 */
public class FeedSite implements QuarkusTestResourceLifecycleManager {
    private static final String HOST = "127.0.0.2";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", FeedSite::answer);
        server.start();
        String site = HOST + ":" + server.getAddress().getPort();
        return Map.of(
                "news-claims.ingest.feeds.file",
                file("{\"url\": \"http://" + site + "/named/rss\", \"outlet\": \"Named Post\"}\n")
                        .toString(),
                "news-claims.ingest.feeds.enabled",
                "true",
                "news-claims.ingest.feeds.allowed-hosts",
                site,
                "news-claims.ingest.feeds.pause",
                "10MS",
                "test.feed-site",
                "http://" + site);
    }

    private static Path file(String feeds) {
        try {
            Path file = Files.createTempFile("feeds", ".ndjson");
            file.toFile().deleteOnExit();
            return Files.writeString(file, feeds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean feed = path.endsWith("/rss");
        String body = feed
                ? "<rss version=\"2.0\"><channel><title>x</title><item><link>/one</link></item><item><link>/two</link></item></channel></rss>"
                : "<html><title>Story</title><article><p>The keeper of the lock at " + path
                        + " said on Monday that the gates would be painted before the summer comes.</p></article>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", feed ? "application/rss+xml" : "text/html");
        exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
