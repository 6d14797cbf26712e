package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.local.client.QueryClient;
import org.newsclaims.local.terminal.Paint;
import org.newsclaims.local.terminal.Text;

/** Looks things up in a running system and tells them in lines, or as the API does. */
public final class Look {
    private static final int WIDTH = 100;
    private static final int IDS_AT_ONCE = 100;
    private static final int DAY = "2031-03-04".length();

    private final QueryClient query;
    private final String page;

    /** @param page address of the web page, for links */
    public Look(QueryClient query, String page) {
        this.query = query;
        this.page = page.replaceAll("/+$", "");
    }

    /** The event of an id, or the one that has the words most; null when there is none. */
    public JsonNode event(String idOrWords) throws IOException, InterruptedException {
        if (idOrWords.startsWith("ev-")) {
            return query.find("/v1/events/" + encoded(idOrWords));
        }
        JsonNode found = query.get("/v1/events?limit=1&q=" + encoded(idOrWords))
                .path("items")
                .path(0);
        return found.isMissingNode()
                ? null
                : query.get("/v1/events/" + found.path("id").asText());
    }

    /** One event in full: the address of its page, contradictions, then who said what. */
    public List<String> told(JsonNode event) throws IOException, InterruptedException {
        return Summary.of(report(event), page + "/events/" + event.path("id").asText());
    }

    /** The same as the API tells it: the event, its claims and its conflicts. */
    public JsonNode whole(JsonNode event) throws IOException, InterruptedException {
        EventReport report = report(event);
        ObjectNode whole = event.deepCopy();
        whole.putArray("claims").addAll(report.claims());
        whole.putArray("conflicts").addAll(report.conflicts());
        return whole;
    }

    private EventReport report(JsonNode event) throws IOException, InterruptedException {
        String path = "/v1/events/" + event.path("id").asText();
        List<JsonNode> articles = new ArrayList<>();
        event.path("articles").forEach(articles::add);
        List<JsonNode> claims = new ArrayList<>();
        query.items(path + "/claims?occurrences=all").forEach(claims::add);
        List<JsonNode> conflicts = new ArrayList<>();
        query.get(path + "/conflicts").path("items").forEach(conflicts::add);
        return new EventReport(event, articles, claims, conflicts);
    }

    /** Events, statements and speakers that have the words, as the API tells them, and the articles of those statements. */
    public JsonNode found(String words, int most) throws IOException, InterruptedException {
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        for (String kind : List.of("events", "statements", "speakers")) {
            found.set(
                    kind,
                    query.get("/v1/" + kind + "?limit=" + most + "&q=" + encoded(words))
                            .path("items"));
        }
        found.set("articles", articlesOf(found.path("statements")));
        return found;
    }

    /** The articles that statements stand in. */
    private ArrayNode articlesOf(JsonNode statements) throws IOException, InterruptedException {
        Set<String> ids = new LinkedHashSet<>();
        statements.forEach(said -> ids.add(said.path("articleId").asText()));
        List<String> all = List.copyOf(ids);
        ArrayNode articles = JsonNodeFactory.instance.arrayNode();
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            String some = String.join(",", all.subList(from, Math.min(from + IDS_AT_ONCE, all.size())));
            query.get("/v1/articles?ids=" + encoded(some)).path("items").forEach(articles::add);
        }
        return articles;
    }

    /** The same in lines. */
    public List<String> lines(JsonNode found, String words) {
        List<String> lines = new ArrayList<>();
        Map<String, JsonNode> articles = new HashMap<>();
        found.path("articles")
                .forEach(article -> articles.put(article.path("id").asText(), article));
        found.path("events")
                .forEach(event -> lines.add("event      "
                        + Paint.strong(Text.shortened(event.path("title").asText("(untitled)"), WIDTH)) + "  ["
                        + Text.count(event.path("outletCount").asInt(), "outlet") + "]  "
                        + event.path("id").asText()));
        found.path("statements").forEach(said -> {
            String passage =
                    said.path("passage").path("text").asText(said.path("text").asText());
            lines.add("statement  " + Paint.strong(speakers(said) + ":") + " " + Text.shortened(passage, WIDTH)
                    + Summary.stance(said)
                    + reported(articles.get(said.path("articleId").asText())));
        });
        found.path("speakers")
                .forEach(speaker -> lines.add(
                        "speaker    " + Paint.strong(speaker.path("name").asText()) + "  ["
                                + Text.count(speaker.path("statementCount").asInt(), "statement") + "]"));
        if (!lines.isEmpty()) {
            lines.add("page       " + page + "/search?q=" + encoded(words));
        }
        return lines;
    }

    /** Which outlet printed it, and on which day. */
    private static String reported(JsonNode article) {
        if (article == null) {
            return "";
        }
        String outlet = article.path("outlet").asText("unknown outlet");
        String time = article.path("publishedAt").asText("");
        return "  [" + outlet + ", " + (time.length() < DAY ? "undated" : time.substring(0, DAY)) + "]";
    }

    private static String speakers(JsonNode said) {
        List<String> names = new ArrayList<>();
        said.path("speakers").forEach(speaker -> names.add(speaker.path("name").asText()));
        return names.isEmpty() ? "(nobody named)" : String.join(" and ", names);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
