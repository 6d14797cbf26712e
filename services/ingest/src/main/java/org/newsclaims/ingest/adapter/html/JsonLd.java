package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The things that a page's JSON-LD describes, with those that refer to each other by {@code @id} put together. */
final class JsonLd {
    private static final int MAX_NODES = 20_000;
    private static final int MAX_CHARACTERS = 4_000_000;
    /** What hangs on these is another thing than the page's own article. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "hasPart",
            "isPartOf",
            "mentions",
            "citation",
            "comment",
            "relatedLink",
            "isBasedOn",
            "workExample",
            "liveBlogUpdate",
            "blogPost",
            "review",
            "video",
            "associatedMedia",
            "subjectOf",
            "about");

    /** Article nodes; {@code listed} when it hangs on something that lists other stories. */
    record Candidate(JsonNode node, boolean listed) {}

    private record Open(JsonNode node, boolean listed) {}

    final List<Candidate> articles = new ArrayList<>();
    final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(List<String> scripts) {
        JsonLd graph = new JsonLd();
        Deque<Open> open = new ArrayDeque<>();
        int characters = 0;
        for (String script : scripts) {
            characters += script.length();
            if (characters > MAX_CHARACTERS) {
                break;
            }
            LenientJson.values(script).forEach(value -> open.add(new Open(value, false)));
        }
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            graph.look(open.poll(), open);
        }
        return graph;
    }

    private void look(Open at, Deque<Open> open) {
        JsonNode node = at.node();
        if (node.isArray()) {
            node.forEach(each -> open.add(new Open(each, at.listed())));
        } else if (node.isObject()) {
            String id = node.path("@id").asText();
            if (!id.isEmpty() && (!byId.containsKey(id) || byId.get(id).size() < node.size())) {
                byId.put(id, node);
            }
            if (SchemaTypes.isArticle(node.path("@type"))) {
                articles.add(new Candidate(node, at.listed()));
            } else if (SchemaTypes.isPage(node.path("@type"))) {
                pages.add(node);
            }
            node.properties().forEach(field -> {
                if (field.getValue().isContainerNode()) {
                    open.add(new Open(field.getValue(), at.listed() || OTHERS.contains(field.getKey())));
                }
            });
        }
    }

    /** The whole description of what may be a mere reference. */
    JsonNode resolve(JsonNode value) {
        return value.isObject() && value.has("@id") && value.size() <= 2
                ? byId.getOrDefault(value.path("@id").asText(), value)
                : value;
    }

    /** A string, or the name of a thing, or the first of several; null when there is none. */
    String name(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? null : name(value.path(0));
        }
        if (value.isObject()) {
            JsonNode whole = resolve(value);
            JsonNode name = whole.path("name").isArray() ? whole.path("name").path(0) : whole.path("name");
            return name.isTextual() ? name.textValue() : text(whole.path("@value"));
        }
        return text(value);
    }

    /** The names of one or several things. */
    List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode one : value) {
                names.addAll(names(one));
            }
        } else if (name(value) != null) {
            names.add(name(value));
        }
        return names;
    }

    /** A string, or the address of a thing; null when there is none. */
    String address(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? null : address(value.path(0));
        }
        if (value.isObject()) {
            String id = text(value.path("@id"));
            return id == null ? text(value.path("url")) : id;
        }
        return text(value);
    }

    static String text(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }
}
