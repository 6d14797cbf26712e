package org.newsclaims.query.application.port;

/** Port to the JSON form of the views. */
public interface ViewCodec {
    <T extends Record> T read(String json, Class<T> type);

    String write(Record view);
}
