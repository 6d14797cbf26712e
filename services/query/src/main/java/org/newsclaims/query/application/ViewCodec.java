package org.newsclaims.query.application;

/** Port to the JSON form of the views. */
public interface ViewCodec {
    <T extends Record> T read(String json, Class<T> type);

    String write(Record view);
}
