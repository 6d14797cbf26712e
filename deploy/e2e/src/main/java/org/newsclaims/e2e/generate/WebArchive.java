package org.newsclaims.e2e.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive (ISO 28500, a gzip member a record) of invented pages, as crawlers leave them: with menus and
 * teasers around the story, with pages that are gone, pages that hold no story, and the same page twice.
 */
public final class WebArchive {
    private static final int GONE = 97;
    private static final int EMPTY = 89;
    private static final int AGAIN = 50;
    private static final String TEASERS =
            "<aside class=\"related\"><a href=\"/other\">Another story</a><p>What else was told that day.</p></aside>";

    private WebArchive() {}

    /**
     * Writes an archive with so many pages that hold a story.
     *
     * @return the first paragraph of each story by its address
     */
    public static Map<String, String> write(Path file, int pages, long seed) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(seed);
        Map<String, String> stories = new TreeMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int happening = 0; stories.size() < pages; happening++) {
                for (GeneratedArticle article : generator.happening(happening)) {
                    if (stories.size() < pages) {
                        String address = "https://press.example/story/" + stories.size();
                        List<String> lines = article.text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList();
                        stories.put(address, lines.get(1));
                        story(out, stories.size(), address, page(lines));
                    }
                }
            }
        }
        return stories;
    }

    private static void story(OutputStream out, int number, String address, String page) throws IOException {
        record(out, address, 200, page);
        if (number % GONE == 0) {
            record(out, address + "/gone", 404, "<p>The page that you look for is not here any more, sorry.</p>");
        }
        if (number % EMPTY == 0) {
            record(out, address + "/empty", 200, "<img src=\"picture.jpg\">");
        }
        if (number % AGAIN == 0) {
            record(out, address, 200, page);
        }
    }

    /** How many pages of such an archive must be refused. */
    public static int refused(int pages) {
        return pages / EMPTY;
    }

    /** How many are there twice. */
    public static int again(int pages) {
        return pages / AGAIN;
    }

    private static String page(List<String> lines) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>" + lines.get(0)
                + " | Press</title></head><body><nav><ul>");
        for (int i = 0; i < 60; i++) {
            page.append("<li class=\"menu-item\"><a href=\"/s/").append(i).append("\">Section</a></li>");
        }
        page.append("</ul></nav><article><h1>").append(lines.get(0)).append("</h1>");
        lines.stream().skip(1).forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</article>")
                .append(TEASERS.repeat(10))
                .append("</body></html>")
                .toString();
    }

    private static void record(OutputStream out, String address, int status, String body) throws IOException {
        byte[] page = body.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 " + status + " Told\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length + "\r\n\r\n";
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes((address + status).getBytes(StandardCharsets.UTF_8))
                + ">\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length() + page.length)
                + "\r\n\r\n" + http;
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(header.getBytes(StandardCharsets.UTF_8));
        member.write(page);
        member.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        member.finish();
    }
}
