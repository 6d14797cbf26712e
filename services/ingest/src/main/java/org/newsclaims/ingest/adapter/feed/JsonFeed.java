package org.newsclaims.ingest.adapter.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.ingest.application.FeedReader.Entry;

/** Entries of a JSON Feed (version 1.1). */
final class JsonFeed {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String A_DAY = "2017-05-02";

    private JsonFeed() {}

    /** Whether a body is JSON and no XML. */
    static boolean isOne(byte[] body) {
        for (byte b : body) {
            if (b == '{') {
                return true;
            }
            if (b == '<') {
                return false;
            }
        }
        return false;
    }

    static List<Entry> entries(byte[] body, URI base) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : MAPPER.readTree(body).path("items")) {
            URI link = RomeFeedReader.resolve(base, item.path("url").asText(null));
            String id = item.path("id").asText(link == null ? null : link.toString());
            if (id != null && entries.size() < RomeFeedReader.MOST_ENTRIES) {
                String html = item.path("content_html").asText(null);
                String content =
                        html == null ? escaped(item.path("content_text").asText(null)) : html;
                entries.add(new Entry(id, link, item.path("title").asText(null), published(item), content));
            }
        }
        return entries;
    }

    private static Instant published(JsonNode item) {
        try {
            String published = item.path("date_published").asText(null);
            if (published == null) {
                return null;
            }
            return published.length() == A_DAY.length()
                    ? LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(published).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String escaped(String text) {
        return text == null ? null : "<pre>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }
}
