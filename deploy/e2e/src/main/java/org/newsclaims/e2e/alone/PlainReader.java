package org.newsclaims.e2e.alone;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.newsclaims.e2e.check.LogDump;

/** Reads the log as fast as a single consumer can, and does nothing with it: the yardstick of a projection. */
public final class PlainReader {
    private PlainReader() {}

    /** @return records per second over the whole log */
    public static double recordsPerSecond(String bootstrapServers) {
        try (KafkaConsumer<byte[], byte[]> consumer = LogDump.consumer(bootstrapServers)) {
            List<TopicPartition> partitions = LogDump.partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long begun = System.nanoTime();
            long records = 0;
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                records += consumer.poll(Duration.ofMillis(200)).count();
            }
            return records * 1e9 / (System.nanoTime() - begun);
        }
    }
}
