package org.newsclaims.ingest.adapter.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** One server that is a site of its own at every loopback address; what it does is the last part of the feed's path. */
final class MisbehavingSites implements AutoCloseable {
    private static final int UNPACKED = 100_000_000;
    private static final byte[] BOMB = packed();

    /** Requests to the address that no feed may lead to. */
    final Queue<String> trapped = new ConcurrentLinkedQueue<>();
    /** How often each address and path was asked for. */
    final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    MisbehavingSites() throws IOException {
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
        String path = exchange.getRequestURI().getPath();
        asked.merge(host + path, 1, Integer::sum);
        if (exchange.getLocalAddress().getAddress().getHostAddress().equals("127.0.0.1")) {
            trapped.add(path);
        }
        try (exchange) {
            switch (path) {
                case "/robots.txt" -> send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /closed/\n");
                case "/rss", "/closed-rss" -> send(exchange, 200, "application/rss+xml", rss(host, path));
                case "/atom" -> send(exchange, 200, "application/atom+xml", atom(host));
                case "/json" -> send(exchange, 200, "application/feed+json", json(host));
                case "/cached" -> cached(exchange, host);
                case "/slow" -> sleep();
                case "/drip" -> drip(exchange);
                case "/broken" -> send(exchange, 500, "text/html", "<p>Out of order.</p>");
                case "/busy" -> busy(exchange);
                case "/inwards" -> redirect(exchange, "http://127.0.0.1:" + port() + "/rss");
                case "/metadata" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
                case "/file" -> redirect(exchange, "file:///etc/passwd");
                case "/round" -> redirect(exchange, "/round");
                case "/bomb" -> bomb(exchange);
                case "/html" -> send(exchange, 200, "text/html", "<html><p>No feed here.");
                case "/entities" -> send(exchange, 200, "application/xml", entities(host));
                default -> send(exchange, 200, "text/html", page(host, path));
            }
        }
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    private String rss(String host, String path) {
        String folder = path.equals("/rss") ? "/open/" : "/closed/";
        return "<rss version=\"2.0\"><channel><title>x</title>"
                + "<item><title>One</title><link>" + url(host, folder + "one?utm_source=rss") + "</link>"
                + "<pubDate>Wed, 12 Apr 2023 08:00:00 GMT</pubDate></item>"
                + "<item><title>Two</title><link>" + folder + "two</link><guid isPermaLink=\"false\">2</guid></item>"
                + "</channel></rss>";
    }

    private String atom(String host) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><id>x</id>"
                + "<entry><id>a1</id><title>One</title><updated>2023-04-12T08:00:00Z</updated>"
                + "<link href=\"" + url(host, "/open/one") + "\"/></entry>"
                + "<entry><id>a2</id><title>Two</title><updated>2023-04-12T09:00:00Z</updated>"
                + "<link href=\"/open/two\"/></entry></feed>";
    }

    private String json(String host) {
        return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"url\": \""
                + url(host, "/open/one") + "\"}, {\"id\": \"2\", \"url\": \"/open/two\"}]}";
    }

    private static String entities(String host) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<rss version=\"2.0\"><channel><item><title>&a;</title><link>http://" + host
                + "/x</link></item></channel></rss>";
    }

    private static String page(String host, String path) {
        return "<html><title>Story</title><article><p>The council of " + host + " said on Monday that the road to "
                + path
                + " would be mended before the winter.</p><p>“We have waited long enough,” said its chair.</p></article>";
    }

    private void cached(HttpExchange exchange, String host) throws IOException {
        if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        send(exchange, 200, "application/rss+xml", rss(host, "/rss"));
    }

    private static void busy(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "7200");
        send(exchange, 429, "text/plain", "later");
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, BOMB.length);
        exchange.getResponseBody().write(BOMB);
    }

    private static byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[UNPACKED]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        for (int i = 0; i < 1200; i++) {
            body.write(' ');
            body.flush();
            sleep(50);
        }
    }

    private static void sleep() {
        sleep(60_000);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
