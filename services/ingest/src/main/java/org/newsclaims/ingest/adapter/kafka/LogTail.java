package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The ends of the log's partitions, as they were written last.
 *
 * @param client everything configured of Kafka
 * @param topic of article events
 * @param patience how long Kafka may take to answer
 */
record LogTail(Map<String, Object> client, String topic, Duration patience) {
    /** Of these, some may be tombstones and records of others, which tell no time. */
    private static final int RECORDS = 50;

    private static final Duration POLL = Duration.ofMillis(100);

    /**
     * The latest time of what is there; the epoch when nothing is.
     *
     * @throws KafkaException when Kafka does not answer in time
     */
    Instant latestTime() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, patience).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, patience);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, patience);
            consumer.assign(partitions);
            partitions.forEach(p -> consumer.seek(p, Math.max(begins.get(p), ends.get(p) - RECORDS)));
            return latestTime(consumer, ends);
        }
    }

    private Instant latestTime(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        Instant latest = Instant.EPOCH;
        long begun = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), patience) < end.getValue())) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                throw new TimeoutException("The end of " + topic + " could not be read");
            }
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                Instant time = time(message);
                latest = time.isAfter(latest) ? time : latest;
            }
        }
        return latest;
    }

    private static Instant time(ConsumerRecord<byte[], byte[]> message) {
        Header time = message.headers().lastHeader("ce_time");
        try {
            return time == null ? Instant.EPOCH : Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
