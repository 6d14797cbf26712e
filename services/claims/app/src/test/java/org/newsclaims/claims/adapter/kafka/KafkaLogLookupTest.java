package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.store.StoreUnavailable;

class KafkaLogLookupTest {
    private static final TopicPartition PARTITION = new TopicPartition("articles", 2);
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final MockConsumer<byte[], byte[]> log = new MockConsumer<>("none");

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theRecordAtAnOffsetIsFound() {
        holds(4, 5);

        assertThat(find(4)).map(ConsumerRecord::offset).contains(4L);
    }

    @Test
    void aRecordThatCompactionTookOutIsNotThere() {
        holds(4, 7);

        assertThat(find(5)).isEmpty();
    }

    @Test
    void aLogThatDoesNotAnswerProvesNothing() {
        assertThatThrownBy(() -> find(4)).isInstanceOf(StoreUnavailable.class);
    }

    /** Answers once it has been asked. */
    private void holds(long... offsets) {
        log.schedulePollTask(() -> {
            log.updateBeginningOffsets(Map.of(PARTITION, 0L));
            for (long offset : offsets) {
                if (offset >= log.position(PARTITION)) {
                    log.addRecord(new ConsumerRecord<>("articles", 2, offset, new byte[0], new byte[0]));
                }
            }
        });
    }

    private Optional<ConsumerRecord<byte[], byte[]>> find(long offset) {
        return KafkaLogLookup.find(log, PARTITION, offset, PATIENCE);
    }
}
