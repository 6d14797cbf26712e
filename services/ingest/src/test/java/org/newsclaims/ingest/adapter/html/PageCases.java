package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.PageLimits;

/**
 * A folder of pages and their {@code expected.json}: by file name, texts that the article {@code has} and {@code hasnt}, and
 * {@code fields}, among them {@code __paras} (paragraphs), {@code __count} (a text and how often it occurs) and {@code
 * __empty}.
 */
final class PageCases {
    private static final JsoupPageReader READER =
            new JsoupPageReader(new PageLimits(256, 100_000, 64_000_000, Duration.ofSeconds(2)));

    private final Path folder;
    private final JsonNode expected;

    PageCases(Path folder) {
        this.folder = folder;
        try {
            this.expected =
                    new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        expected.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What is wrong with the article read from a page; empty when all is right. */
    List<String> faults(String name) {
        HtmlPage page = read(name);
        JsonNode right = expected.path(name);
        List<String> faults = new ArrayList<>();
        for (JsonNode text : right.path("has")) {
            if (!page.text().contains(text.asText())) {
                faults.add("lacks: " + text.asText());
            }
        }
        for (JsonNode text : right.path("hasnt")) {
            if (page.text().contains(text.asText())) {
                faults.add("holds: " + text.asText());
            }
        }
        for (Map.Entry<String, JsonNode> field : right.path("fields").properties()) {
            JsonNode value = field.getValue();
            String wanted = value.isArray() ? value.get(1).asText() : value.asText();
            String got = field(page, field.getKey(), value);
            if (!wanted.equals(got)) {
                faults.add(field.getKey() + " is " + got + ", not " + wanted);
            }
        }
        return faults;
    }

    private HtmlPage read(String name) {
        try {
            return READER.read(PageBytes.decode(Files.readAllBytes(folder.resolve(name)), null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(HtmlPage page, String name, JsonNode value) {
        return switch (name) {
            case "url" -> page.url();
            case "title" -> page.title();
            case "outlet" -> page.outlet();
            case "language" -> page.language();
            case "section" -> page.section();
            case "author" -> String.join(", ", page.authors());
            case "publishedAt" -> String.valueOf(page.publishedAt());
            case "__paras" -> String.valueOf(page.text().split("\n\n").length);
            case "__empty" -> String.valueOf(page.text().isBlank());
            case "__count" -> String.valueOf(count(page.text(), value.get(0).asText()));
            case "__any" -> "true";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
