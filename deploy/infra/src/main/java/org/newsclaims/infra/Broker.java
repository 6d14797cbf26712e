package org.newsclaims.infra;

/** A running Kafka broker. Closing stops it; what it stored stays or goes as it was started. */
public interface Broker extends AutoCloseable {
    /** Where clients connect, {@code host:port}; never null. */
    String bootstrapServers();

    @Override
    void close();
}
