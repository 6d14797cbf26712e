package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org article in a page's JSON-LD blocks. */
final class JsonLd {
    private static final int MAX_NODES = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Many pages print line breaks inside strings.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(50).build());
    }

    private JsonLd() {}

    static Declared articleIn(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode article = article(parse(script.data()));
            if (article != null) {
                return declared(article);
            }
        }
        return Declared.NOTHING;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            return MAPPER.missingNode();
        }
    }

    /** The first article, breadth first: top level, arrays and {@code @graph} before what is nested in other things. */
    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isContainerNode()) {
                node.forEach(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static Declared declared(JsonNode article) {
        return new Declared(
                firstOf(text(article.path("url")), text(article.path("mainEntityOfPage"))),
                plain(text(article.path("publisher"))),
                plain(text(article.path("headline"))),
                text(article.path("datePublished")),
                text(article.path("inLanguage")),
                plain(text(article.path("articleBody"))));
    }

    /** A string, or the name or address of a thing, or the first of several. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return text(value.path(0));
        }
        if (value.isObject()) {
            return firstOf(text(value.path("name")), text(value.path("@id")));
        }
        return value.isTextual() ? value.textValue() : null;
    }

    /** Without the markup and character references that some pages leave in their metadata. */
    private static String plain(String value) {
        if (value == null || value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            return value;
        }
        return value.indexOf('<') < 0
                ? Parser.unescapeEntities(value, false)
                : Jsoup.parse(value).wholeText().strip();
    }

    private static String firstOf(String one, String other) {
        return one == null ? other : one;
    }
}
