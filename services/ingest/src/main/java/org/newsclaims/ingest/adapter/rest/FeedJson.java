package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;

/** Feeds as callers see them. */
final class FeedJson {
    private static final List<String> FIELDS = List.of("url", "outlet", "language", "everySeconds", "pages");
    private static final long EVERY_QUARTER = 900;

    private FeedJson() {}

    /** @throws Refusal naming the field at fault */
    static Feed read(String json) {
        JsonObject object;
        try {
            object = new JsonObject(json);
        } catch (DecodeException e) {
            throw Refusal.of(ProblemType.MALFORMED_JSON, "The feed must be a JSON object.");
        }
        for (String name : object.fieldNames()) {
            if (!FIELDS.contains(name)) {
                throw Refusal.of(
                        ProblemType.UNKNOWN_FIELD,
                        name,
                        "A feed has no such field. " + Suggestion.sentence(name, FIELDS));
            }
        }
        return Feed.of(
                string(object, "url"),
                string(object, "outlet"),
                string(object, "language"),
                Duration.ofSeconds(seconds(object)),
                pages(object));
    }

    static JsonObject write(FeedStore.Entry entry) {
        Feed feed = entry.feed();
        FeedState state = entry.state();
        return new JsonObject()
                .put("id", feed.id())
                .put("url", feed.url())
                .put("outlet", feed.outlet())
                .put("language", feed.language())
                .put("everySeconds", feed.every().toSeconds())
                .put("pages", feed.pages())
                .put("lastPoll", text(state.lastPoll()))
                .put("nextPoll", text(state.nextPoll()))
                .put("lastArticle", text(state.lastArticle()))
                .put("lastError", state.lastError())
                .put("failures", state.failures())
                .put("articles", state.articles());
    }

    private static String text(Object time) {
        return time == null ? null : time.toString();
    }

    private static String string(JsonObject object, String name) {
        Object value = object.getValue(name);
        if (value != null && !(value instanceof String)) {
            throw Refusal.of(ProblemType.BAD_FIELD, name, name + " must be a string.");
        }
        return (String) value;
    }

    private static long seconds(JsonObject object) {
        Object value = object.getValue("everySeconds", EVERY_QUARTER);
        if (!(value instanceof Integer) && !(value instanceof Long)) {
            throw Refusal.of(ProblemType.BAD_FIELD, "everySeconds", "everySeconds must be a whole number.");
        }
        return ((Number) value).longValue();
    }

    private static boolean pages(JsonObject object) {
        Object value = object.getValue("pages", true);
        if (!(value instanceof Boolean)) {
            throw Refusal.of(ProblemType.BAD_FIELD, "pages", "pages must be true or false.");
        }
        return (Boolean) value;
    }
}
