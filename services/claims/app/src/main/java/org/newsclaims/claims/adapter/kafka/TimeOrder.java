package org.newsclaims.claims.adapter.kafka;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records of several partitions, given out by the time at which they were accepted, as far as the order of each partition
 * allows. Articles of one happening came about together, and lie in all partitions: read one partition after the other,
 * their event would be merged and written anew with each. For one thread.
 */
final class TimeOrder {
    private final Map<TopicPartition, Queue<ConsumerRecord<byte[], byte[]>>> waiting = new LinkedHashMap<>();
    private int size;

    void add(ConsumerRecord<byte[], byte[]> message) {
        waiting.computeIfAbsent(partition(message), any -> new ArrayDeque<>()).add(message);
        size++;
    }

    /** Whether a record of this partition waits; without one from each, the next may not be the eldest. */
    boolean holds(TopicPartition partition) {
        return waiting.containsKey(partition) && !waiting.get(partition).isEmpty();
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        waiting.clear();
        size = 0;
    }

    /** Whether a partition has more to read of which none waits: its next record may be elder than all that do. */
    boolean lacksOneOf(Consumer<?, ?> consumer) {
        return consumer.assignment().stream()
                .anyMatch(partition ->
                        !holds(partition) && consumer.currentLag(partition).orElse(1) > 0);
    }

    /** Has the next poll bring records of those partitions alone of which none waits. */
    void pollOthers(Consumer<?, ?> consumer) {
        Map<Boolean, List<TopicPartition>> partitions =
                consumer.assignment().stream().collect(Collectors.partitioningBy(this::holds));
        consumer.pause(partitions.get(true));
        consumer.resume(partitions.get(false));
    }

    int size() {
        return size;
    }

    /** The eldest of those that are the next of their partitions. */
    ConsumerRecord<byte[], byte[]> remove() {
        Queue<ConsumerRecord<byte[], byte[]>> eldest = null;
        for (Queue<ConsumerRecord<byte[], byte[]>> next : waiting.values()) {
            if (!next.isEmpty()
                    && (eldest == null
                            || next.element().timestamp() < eldest.element().timestamp())) {
                eldest = next;
            }
        }
        if (eldest == null) {
            throw new NoSuchElementException("no record waits");
        }
        size--;
        return eldest.remove();
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
