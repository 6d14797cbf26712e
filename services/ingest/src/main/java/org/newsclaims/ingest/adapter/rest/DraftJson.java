package org.newsclaims.ingest.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;
import org.newsclaims.ingest.domain.Suggestion;

/** Reads a draft from a JSON object: strings and nulls only, no unknown names, none twice. */
final class DraftJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Sizes are limited where bodies are read and where fields are checked.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private DraftJson() {}

    /** @throws Refusal naming the place or the field at fault */
    static Draft read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.of(Problem.MALFORMED_JSON, "The article must be a JSON object.");
            }
            Map<String, String> values = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                String value = value(name, parser);
                if (value != null) {
                    values.put(name, value);
                }
            }
            if (parser.nextToken() != null) {
                throw Refusal.of(Problem.MALFORMED_JSON, "There is more after the article's closing brace.");
            }
            return DraftFields.draft(values);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String name, JsonParser parser) throws IOException {
        if (!DraftFields.ALL.contains(name)) {
            throw Refusal.of(
                    Problem.UNKNOWN_FIELD,
                    name.length() > 100 ? name.substring(0, 100) : name,
                    "An article has no such field. " + Suggestion.sentence(name, DraftFields.ALL));
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw Refusal.of(Problem.BAD_FIELD, name, name + " must be a JSON string.");
        }
        return parser.getText();
    }

    /** Says where, without repeating what the caller sent. */
    private static Refusal malformed(JsonProcessingException e) {
        boolean twice = e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field");
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return Refusal.of(
                Problem.MALFORMED_JSON, (twice ? "A field comes twice" : "The JSON is malformed") + where + ".");
    }
}
