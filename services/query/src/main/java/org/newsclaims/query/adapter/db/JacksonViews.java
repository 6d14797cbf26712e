package org.newsclaims.query.adapter.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.newsclaims.query.application.ViewCodec;

/** Views as JSON, as the claims service writes them. */
@ApplicationScoped
class JacksonViews implements ViewCodec {
    private final ObjectMapper mapper;

    JacksonViews(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T extends Record> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String write(Record view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
