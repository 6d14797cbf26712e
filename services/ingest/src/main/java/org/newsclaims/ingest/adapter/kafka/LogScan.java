package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads all partitions of a topic to the ends that they have when it begins.
 *
 * @param client everything configured of Kafka
 * @param topic of article events
 * @param patience how long Kafka may fail to answer, or to bring anything, before this is given up
 */
record LogScan(Map<String, Object> client, String topic, Duration patience) {
    private static final Duration POLL = Duration.ofSeconds(1);

    /**
     * Hands over the newest messages, in order within each partition.
     *
     * @param most messages of each partition; {@link Long#MAX_VALUE} for all
     * @throws KafkaException when they cannot be read
     */
    void newest(long most, Consumer<ConsumerRecord<String, byte[]>> each) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, patience).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, patience);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, patience);
            consumer.assign(partitions);
            partitions.forEach(p -> consumer.seek(p, Math.max(begins.get(p), ends.get(p) - most)));
            readTo(ends, consumer, each);
        }
    }

    private void readTo(
            Map<TopicPartition, Long> ends,
            KafkaConsumer<String, byte[]> consumer,
            Consumer<ConsumerRecord<String, byte[]>> each) {
        long idle = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), patience) < end.getValue())) {
            ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
            idle = messages.isEmpty() ? idle + POLL.toMillis() : 0;
            if (idle > patience.toMillis()) {
                throw new TimeoutException("The end of " + topic + " could not be read");
            }
            messages.forEach(each);
        }
    }
}
