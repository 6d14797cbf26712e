package org.newsclaims.local.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/**
 * One article of the input.
 *
 * @param id as given, echoed in the answer; {@code line-N} when the line has none
 * @param articleId the given id when ingest could have given it, otherwise derived from it
 * @param url address, or null
 * @param outlet who published it, or null
 * @param title headline, or null
 * @param publishedAt when, or null
 * @param language BCP 47 tag, or null
 * @param text what all offsets count in
 */
record ArticleLine(
        String id,
        ArticleId articleId,
        String url,
        String outlet,
        String title,
        Instant publishedAt,
        String language,
        String text) {
    private static final int DAY = "2017-05-02".length();
    private static final ObjectReader JSON = new ObjectMapper().reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Fields it does not know are left alone: gold files and exports carry more than an article. */
    static ArticleLine parse(String line, long number) throws BadLineException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadLineException("not JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new BadLineException("not a JSON object");
        }
        if (!node.path("text").isTextual()) {
            throw new BadLineException("needs a string \"text\"");
        }
        if (node.path("id").isContainerNode()) {
            throw new BadLineException("\"id\" is neither a string nor a number");
        }
        String id = node.hasNonNull("id") ? node.get("id").asText() : "line-" + number;
        return new ArticleLine(
                id,
                ArticleId.named(id),
                string(node, "url"),
                string(node, "outlet"),
                string(node, "title"),
                instant(node),
                string(node, "language"),
                node.get("text").textValue());
    }

    /** The article as the engine takes it. */
    Article article() {
        return new Article(articleId.value(), url, outlet, title, publishedAt, language, text);
    }

    /** The article as if ingest had accepted it; when, is shown nowhere. */
    ArticleReceived received() {
        return ArticleReceived.of(articleId, url, outlet, title, publishedAt, language, null, text, Instant.EPOCH);
    }

    private static String string(JsonNode node, String field) throws BadLineException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadLineException("\"" + field + "\" is not a string");
        }
        return value.textValue();
    }

    private static Instant instant(JsonNode node) throws BadLineException {
        String value = string(node, "publishedAt");
        try {
            if (value == null) {
                return null;
            }
            return value.length() == DAY
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value.replace(' ', 'T')).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadLineException("\"publishedAt\" is neither an RFC 3339 time nor a day: " + value);
        }
    }
}
