package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

    private List<String> all() {
        List<String> places = new ArrayList<>();
        while (!order.isEmpty()) {
            ConsumerRecord<byte[], byte[]> next = order.remove();
            places.add(next.partition() + "/" + next.offset());
        }
        return places;
    }

    private void add(int partition, long offset, long time) {
        order.add(new ConsumerRecord<>(
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
                Optional.empty()));
    }
}
