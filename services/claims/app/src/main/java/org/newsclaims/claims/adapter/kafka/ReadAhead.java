package org.newsclaims.claims.adapter.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;

/**
 * Remembers what the engine makes of records that are not in the views yet. When reading starts anew, after a rebalance or
 * when the views stand elsewhere, the engine does not read them again. For one thread.
 */
final class ReadAhead {
    private final Function<ConsumerRecord<byte[], byte[]>, Extraction> reader;
    private final Map<LogPosition, Read> reads;

    /** @param timestamp of the record, so that another one in its place, in a log made anew, is not mistaken for it */
    private record Read(long timestamp, Extraction extraction) {}

    /** @param most records to remember; beyond, those read first are forgotten */
    ReadAhead(Function<ConsumerRecord<byte[], byte[]>, Extraction> reader, int most) {
        this.reader = reader;
        this.reads = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LogPosition, Read> eldest) {
                return size() > most;
            }
        };
    }

    Extraction read(ConsumerRecord<byte[], byte[]> message) {
        LogPosition position =
                new LogPosition(new LogPartition(message.topic(), message.partition()), message.offset());
        Read known = reads.get(position);
        if (known != null && known.timestamp() == message.timestamp()) {
            return known.extraction();
        }
        Extraction extraction = reader.apply(message);
        reads.put(position, new Read(message.timestamp(), extraction));
        return extraction;
    }

    /** @param next by partition, how far the views have come */
    void written(Map<LogPartition, Long> next) {
        reads.keySet().removeIf(position -> position.offset() < next.getOrDefault(position.partition(), 0L));
    }
}
