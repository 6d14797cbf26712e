package org.newsclaims.query.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.query.application.port.ViewCodec;

/** Views as JSON, in the very bytes that the claims service writes. */
@ApplicationScoped
class CodecViews implements ViewCodec {
    @Override
    public <T extends Record> T read(String json, Class<T> type) {
        return ViewJson.read(type, json);
    }

    @Override
    public String write(Record view) {
        return ViewJson.toText(view);
    }
}
