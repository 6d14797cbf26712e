package org.newsclaims.e2e.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.newsclaims.records.Topics;

/** Reads the topic of claim changes as another system would. */
public final class ChangesTopic {
    private ChangesTopic() {}

    /** Record ids, which are the sequences of the feed, in the order of the topic. */
    public static List<Long> sequences(String bootstrapServers) {
        List<Long> sequences = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = LogDump.consumer(bootstrapServers)) {
            List<TopicPartition> partitions = LogDump.partitions(consumer, Topics.CLAIM_CHANGES);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(found -> sequences.add(Long.parseLong(
                                new String(found.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))));
            }
        }
        return sequences;
    }
}
