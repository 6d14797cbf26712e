package org.newsclaims.claims.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic of claim changes as another system would. */
public final class FeedTopic {
    private FeedTopic() {}

    /** Record ids from the start of the topic up to and with this sequence. */
    public static List<Long> sequences(String bootstrapServers, String topic, long last) {
        List<Long> sequences = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            while (!sequences.contains(last)) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(10))) {
                    sequences.add(Long.parseLong(
                            new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
                }
            }
        }
        return sequences;
    }
}
