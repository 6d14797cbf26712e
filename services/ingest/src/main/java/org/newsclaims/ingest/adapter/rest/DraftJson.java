package org.newsclaims.ingest.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;

/** Reads a draft from a JSON object: strings and nulls only, no unknown names, none twice. */
final class DraftJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Sizes are limited where bodies are read and where fields are checked.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int MOST_AUTHORS = 100;

    private DraftJson() {}

    /** @throws Refusal naming the place or the field at fault */
    static Draft read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.of(ProblemType.MALFORMED_JSON, "The article must be a JSON object.");
            }
            Map<String, String> values = new HashMap<>();
            List<String> authors = null;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = known(parser.currentName());
                JsonToken token = parser.nextToken();
                if (name.equals(DraftFields.AUTHORS)) {
                    authors = strings(name, token, parser);
                } else if (token != JsonToken.VALUE_NULL) {
                    values.put(name, string(name, token, parser));
                }
            }
            if (parser.nextToken() != null) {
                throw Refusal.of(ProblemType.MALFORMED_JSON, "There is more after the article's closing brace.");
            }
            return DraftFields.draft(values, authors);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(String name) {
        if (!DraftFields.ALL.contains(name)) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_FIELD,
                    name.length() > 100 ? name.substring(0, 100) : name,
                    "An article has no such field. " + Suggestion.sentence(name, DraftFields.ALL));
        }
        return name;
    }

    private static String string(String name, JsonToken token, JsonParser parser) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            throw noString(name);
        }
        return parser.getText();
    }

    private static Refusal noString(String name) {
        boolean list = name.equals(DraftFields.AUTHORS);
        return Refusal.of(
                ProblemType.BAD_FIELD, name, name + " must be a JSON " + (list ? "array of strings." : "string."));
    }

    /** Null when the value is. */
    private static List<String> strings(String name, JsonToken first, JsonParser parser) throws IOException {
        if (first == JsonToken.VALUE_NULL) {
            return null;
        }
        if (first != JsonToken.START_ARRAY) {
            throw noString(name);
        }
        List<String> strings = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (strings.size() == MOST_AUTHORS) {
                throw Refusal.beyond(
                        ProblemType.FIELD_TOO_LONG,
                        name,
                        MOST_AUTHORS,
                        name + " has more than " + MOST_AUTHORS + " names.");
            }
            strings.add(string(name, token, parser));
        }
        return strings;
    }

    /** Says where, without repeating what the caller sent. */
    private static Refusal malformed(JsonProcessingException e) {
        boolean twice = e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field");
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return Refusal.of(
                ProblemType.MALFORMED_JSON, (twice ? "A field comes twice" : "The JSON is malformed") + where + ".");
    }
}
