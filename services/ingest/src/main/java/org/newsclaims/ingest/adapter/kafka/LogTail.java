package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;

/** The ends of the log's partitions, as they were written last. */
final class LogTail {
    /** Of these, some may be tombstones and records of others, which tell no time. */
    private static final int RECORDS = 50;

    private final LogScan scan;

    /**
     * @param client everything configured of Kafka
     * @param topic of article events
     * @param patience how long Kafka may take to answer
     */
    LogTail(Map<String, Object> client, String topic, Duration patience) {
        this.scan = new LogScan(client, topic, patience);
    }

    /**
     * The latest time of what is there; the epoch when nothing is.
     *
     * @throws KafkaException when Kafka does not answer in time
     */
    Instant latestTime() {
        List<Instant> times = new ArrayList<>();
        scan.newest(RECORDS, message -> times.add(time(message)));
        return times.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Instant time(ConsumerRecord<String, byte[]> message) {
        Header time = message.headers().lastHeader("ce_time");
        try {
            return time == null ? Instant.EPOCH : Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
