package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;

class ReadAheadTest {
    private static final LogPartition PARTITION = new LogPartition("log", 3);

    private final List<Long> read = new ArrayList<>();
    private final ReadAhead ahead = new ReadAhead(this::engine, 3);

    @Test
    void aRecordThatIsPolledAgainIsNotReadAgain() {
        Extraction first = ahead.read(message(7, 100));

        assertThat(ahead.read(message(7, 100))).isSameAs(first);
        assertThat(read).containsExactly(7L);
    }

    @Test
    void anotherRecordInItsPlaceIsRead() {
        ahead.read(message(7, 100));
        ahead.read(message(7, 200));

        assertThat(read).containsExactly(7L, 7L);
    }

    @Test
    void whatTheViewsHoldIsForgotten() {
        ahead.read(message(7, 100));
        ahead.read(message(8, 100));

        ahead.written(Map.of(PARTITION, 8L));

        ahead.read(message(7, 100));
        ahead.read(message(8, 100));
        assertThat(read).containsExactly(7L, 8L, 7L);
    }

    @Test
    void noMoreAreRememberedThanAskedFor() {
        for (long offset = 1; offset <= 4; offset++) {
            ahead.read(message(offset, 100));
        }

        ahead.read(message(1, 100));

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 1L);
    }

    private Extraction engine(ConsumerRecord<byte[], byte[]> message) {
        read.add(message.offset());
        return new Extraction(
                new LogPosition(PARTITION, message.offset()),
                null,
                CompletableFuture.completedFuture(null),
                Context.root());
    }

    private static ConsumerRecord<byte[], byte[]> message(long offset, long timestamp) {
        return new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.number(),
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                Optional.empty());
    }
}
