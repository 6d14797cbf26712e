package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON of what is no view. */
final class Json {
    private static final ObjectWriter WRITER = new JsonMapper().writer();

    private Json() {}

    /** @param value made of maps, lists, texts, numbers and booleans */
    static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists can be written", e);
        }
    }
}
