package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON of what is no view. */
final class Json {
    private static final ObjectWriter WRITER = new JsonMapper().writer();
    private static final ObjectReader READER =
            new JsonMapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    /** @param value made of maps, lists, texts, numbers and booleans */
    static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists can be written", e);
        }
    }

    /** @param object an object of the views */
    static ObjectNode read(String object) {
        try {
            return (ObjectNode) READER.readTree(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the views hold JSON", e);
        }
    }
}
