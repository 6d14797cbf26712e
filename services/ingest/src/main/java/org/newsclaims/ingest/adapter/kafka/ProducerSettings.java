package org.newsclaims.ingest.adapter.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.newsclaims.ingest.config.IngestConfig;

/** The producer's settings: those that the promises of this service rest on are not open to configuration. */
final class ProducerSettings {
    private static final int BATCH_BYTES = 128 * 1024;
    private static final int LINGER_MS = 5;

    private ProducerSettings() {}

    /** @param client connection and security settings, as every Kafka client of the service has them */
    static Map<String, Object> of(Map<String, Object> client, IngestConfig.Log log) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, ArticlePartitioner.class.getName());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        int deliver = Math.toIntExact(log.deliveryTimeout().toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliver);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliver / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, deliver / 2);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, log.bufferBytes());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, log.maxRecordBytes());
        return settings;
    }
}
