package org.newsclaims.claims.domain;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where one record stands in the log.
 *
 * @param partition its partition; never null
 * @param offset its offset, from 0
 */
public record LogPosition(LogPartition partition, long offset) implements Comparable<LogPosition> {
    private static final Comparator<LogPosition> ORDER =
            Comparator.comparing(LogPosition::partition).thenComparingLong(LogPosition::offset);

    public LogPosition {
        Objects.requireNonNull(partition, "partition");
        if (offset < 0) {
            throw new IllegalArgumentException("offsets count from 0: " + offset);
        }
    }

    @Override
    public int compareTo(LogPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
