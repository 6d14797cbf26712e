package org.newsclaims.claims.domain;

import java.util.Comparator;
import java.util.Objects;

/**
 * One partition of a topic.
 *
 * @param topic its topic; never null
 * @param number from 0
 */
public record LogPartition(String topic, int number) implements Comparable<LogPartition> {
    private static final Comparator<LogPartition> ORDER =
            Comparator.comparing(LogPartition::topic).thenComparingInt(LogPartition::number);

    public LogPartition {
        Objects.requireNonNull(topic, "topic");
        if (number < 0) {
            throw new IllegalArgumentException("partitions count from 0: " + number);
        }
    }

    @Override
    public int compareTo(LogPartition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return topic + "-" + number;
    }
}
