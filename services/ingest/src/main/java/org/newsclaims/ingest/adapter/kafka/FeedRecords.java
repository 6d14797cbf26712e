package org.newsclaims.ingest.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;

/** Feeds and their states as JSON in the topic that keeps them. */
final class FeedRecords {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FeedRecords() {}

    static byte[] write(Feed feed) {
        return bytes(MAPPER.createObjectNode()
                .put("id", feed.id())
                .put("url", feed.url())
                .put("outlet", feed.outlet())
                .put("language", feed.language())
                .put("everySeconds", feed.every().toSeconds())
                .put("pages", feed.pages()));
    }

    static Feed feed(byte[] json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        return new Feed(
                node.path("id").asText(),
                node.path("url").asText(),
                node.path("outlet").asText(null),
                node.path("language").asText(null),
                Duration.ofSeconds(node.path("everySeconds").asLong()),
                node.path("pages").asBoolean());
    }

    static byte[] write(FeedState state) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("lastPoll", text(state.lastPoll()))
                .put("nextPoll", text(state.nextPoll()))
                .put("lastArticle", text(state.lastArticle()))
                .put("lastError", state.lastError())
                .put("failures", state.failures())
                .put("articles", state.articles())
                .put("etag", state.etag())
                .put("lastModified", state.lastModified());
        state.seen().forEach(node.putArray("seen")::add);
        return bytes(node);
    }

    static FeedState state(byte[] json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        List<String> seen = new ArrayList<>();
        node.path("seen").forEach(key -> seen.add(key.asText()));
        return new FeedState(
                time(node.path("lastPoll")),
                time(node.path("nextPoll")),
                time(node.path("lastArticle")),
                node.path("lastError").asText(null),
                node.path("failures").asInt(),
                node.path("articles").asLong(),
                node.path("etag").asText(null),
                node.path("lastModified").asText(null),
                seen);
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    private static Instant time(JsonNode node) {
        return node.isTextual() ? Instant.parse(node.asText()) : null;
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
