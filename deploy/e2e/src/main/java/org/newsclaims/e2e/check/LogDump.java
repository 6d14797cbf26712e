package org.newsclaims.e2e.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.newsclaims.records.Topics;

/** Reads the whole log with a plain consumer that belongs to no group. */
public final class LogDump {
    private LogDump() {}

    /** Every record up to the ends of the partitions as they are now; by partition, then offset. */
    public static List<LogEntry> read(String bootstrapServers) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<LogEntry> entries = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> entries.add(entry(found)));
            }
            entries.removeIf(e -> e.offset() >= ends.get(new TopicPartition(Topics.ARTICLE_EVENTS, e.partition())));
            entries.sort(Comparator.comparingInt(LogEntry::partition).thenComparingLong(LogEntry::offset));
            return entries;
        }
    }

    /** The next offset of each partition. */
    public static Map<Integer, Long> ends(String bootstrapServers) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            Map<Integer, Long> ends = new TreeMap<>();
            consumer.endOffsets(partitions(consumer)).forEach((partition, end) -> ends.put(partition.partition(), end));
            return ends;
        }
    }

    /** Those of the topic of article events. */
    public static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return partitions(consumer, Topics.ARTICLE_EVENTS);
    }

    static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** One of no group, which reads what is committed. */
    public static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static LogEntry entry(ConsumerRecord<byte[], byte[]> found) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), header.value());
        }
        return new LogEntry(found.partition(), found.offset(), found.key(), headers, found.value());
    }
}
