package org.newsclaims.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.local.client.QueryClient;
import org.newsclaims.local.look.Contradiction;
import org.newsclaims.local.terminal.Paint;
import org.newsclaims.local.terminal.Text;

/** What there is to see, in a dozen lines: the page, the events told by most, and how to go on. */
final class Digest {
    private static final int SHOWN = 5;
    private static final int WIDTH = 66;

    private Digest() {}

    /**
     * In {@code events} those with most outlets, each with the number of its contradictions; in {@code eventCount} how many
     * there are in all.
     */
    static ObjectNode newest(QueryClient query) throws IOException, InterruptedException {
        JsonNode page = query.get("/v1/events?sort=outlets&count=total&limit=" + SHOWN);
        ObjectNode digest = JsonNodeFactory.instance.objectNode();
        ArrayNode events = digest.putArray("events");
        for (JsonNode event : page.path("items")) {
            JsonNode conflicts = query.get("/v1/events/" + event.path("id").asText() + "/conflicts")
                    .path("items");
            events.add(((ObjectNode) event)
                    .put("contradictionCount", Contradiction.of(conflicts).size()));
        }
        return digest.put("eventCount", page.path("counts").path("total").asInt());
    }

    /** @param digest as {@link #newest} tells it */
    static List<String> lines(Running running, JsonNode digest, Path data) {
        JsonNode events = digest.path("events");
        int all = digest.path("eventCount").asInt();
        List<String> lines = new ArrayList<>();
        lines.add("page     " + Paint.strong(running.query().resolve("/").toString()) + "    (news-claims open)");
        lines.add("");
        for (JsonNode event : events) {
            lines.add("  " + line(event));
        }
        if (all > events.size()) {
            lines.add("  " + events.size() + " of " + all + " events, those that most outlets tell; the page has all");
        }
        if (events.isEmpty()) {
            lines.add("  no event yet; news-claims ingest FILE|DIR takes articles in");
        }
        lines.add("");
        lines.add("more     news-claims show WORDS, news-claims search WORDS, news-claims status");
        lines.add("submit   " + running.ingest() + "/v1/articles, or news-claims ingest FILE|DIR");
        lines.add("API      " + running.query() + "/q/swagger-ui");
        lines.add("data     " + data + "    (news-claims logs)");
        return lines;
    }

    private static String line(JsonNode event) {
        String day = event.path("date").path("from").asText("");
        int conflicts = event.path("contradictionCount").asInt();
        return String.format(
                "%-10s  %-" + WIDTH + "s  %s, %s%s",
                day.equals("null") ? "" : day,
                Text.shortened(event.path("title").asText("(untitled)"), WIDTH),
                Text.count(event.path("outletCount").asInt(), "outlet"),
                Text.count(event.path("claimCount").asInt(), "claim"),
                conflicts == 0 ? "" : ", " + Paint.warning(Text.count(conflicts, "contradiction")));
    }
}
