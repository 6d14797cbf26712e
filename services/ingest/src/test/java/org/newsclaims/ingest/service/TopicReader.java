package org.newsclaims.ingest.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.newsclaims.codec.WireRecord;

/** Reads the whole log of the application under test. */
final class TopicReader {
    private TopicReader() {}

    static List<WireRecord> read() {
        return read(ConfigProvider.getConfig().getValue("news-claims.topics.article-events", String.class), "");
    }

    /** The records of a topic whose keys start so; those without a key, too. */
    static List<WireRecord> read(String topic, String start) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<WireRecord> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (message.key() == null || message.key().startsWith(start)) {
                        records.add(wire(message));
                    }
                });
            }
            return records;
        }
    }

    /** The records of one article, in the order of the log. */
    static List<WireRecord> read(String articleId) {
        return read().stream()
                .filter(wire -> wire.key().startsWith(articleId + "."))
                .toList();
    }

    private static WireRecord wire(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new WireRecord(message.key() == null ? "" : message.key(), headers, message.value());
    }
}
