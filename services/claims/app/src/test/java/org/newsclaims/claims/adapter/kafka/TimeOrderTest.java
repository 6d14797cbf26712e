package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class TimeOrderTest {
    private final TimeOrder order = new TimeOrder();

    @Test
    void recordsOfSeveralPartitionsComeInTheOrderInWhichTheyWereAccepted() {
        add(0, 0, 10);
        add(0, 1, 40);
        add(1, 0, 20);
        add(1, 1, 30);

        assertThat(all()).containsExactly("0/0", "1/0", "1/1", "0/1");
    }

    @Test
    void aPartitionKeepsItsOrderWhateverItsTimesSay() {
        add(0, 5, 90);
        add(0, 6, 10);
        add(1, 3, 50);

        assertThat(all()).containsExactly("1/3", "0/5", "0/6");
    }

    @Test
    void tellsWhichPartitionsHaveNoneWaiting() {
        add(2, 0, 10);

        assertThat(order.holds(new TopicPartition("log", 2))).isTrue();
        order.remove();

        assertThat(order.holds(new TopicPartition("log", 2))).isFalse();
        assertThat(order.isEmpty()).isTrue();
        assertThatThrownBy(order::remove).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatThereIsMoreOfIsPolledUntilARecordOfEachPartitionIsAtHand() {
        try (MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none")) {
            TopicPartition held = new TopicPartition("log", 0);
            TopicPartition other = new TopicPartition("log", 1);
            consumer.assign(List.of(held, other));
            consumer.updateEndOffsets(Map.of(held, 9L, other, 1L));
            consumer.seek(held, 1);
            consumer.seek(other, 0);
            add(0, 0, 10);

            order.pollOthers(consumer);

            assertThat(order.lacksOneOf(consumer)).isTrue();
            assertThat(consumer.paused()).containsExactly(held);
            consumer.addRecord(record(1, 0, 5));
            consumer.poll(Duration.ZERO).forEach(order::add);
            order.pollOthers(consumer);
            assertThat(order.lacksOneOf(consumer)).isFalse();
            assertThat(all()).containsExactly("1/0", "0/0");
        }
    }

    @Test
    void aPartitionThatIsReadToItsEndIsNotWaitedFor() {
        try (MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none")) {
            TopicPartition ended = new TopicPartition("log", 1);
            consumer.assign(List.of(ended));
            consumer.updateEndOffsets(Map.of(ended, 7L));
            consumer.seek(ended, 7);
            add(0, 0, 10);

            assertThat(order.lacksOneOf(consumer)).isFalse();
        }
    }

    private List<String> all() {
        List<String> places = new ArrayList<>();
        while (!order.isEmpty()) {
            ConsumerRecord<byte[], byte[]> next = order.remove();
            places.add(next.partition() + "/" + next.offset());
        }
        return places;
    }

    private void add(int partition, long offset, long time) {
        order.add(record(partition, offset, time));
    }

    private static ConsumerRecord<byte[], byte[]> record(int partition, long offset, long time) {
        return new ConsumerRecord<>(
                "log",
                partition,
                offset,
                time,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                Optional.empty());
    }
}
