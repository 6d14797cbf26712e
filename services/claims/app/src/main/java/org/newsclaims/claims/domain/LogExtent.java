package org.newsclaims.claims.domain;

import java.util.Map;
import java.util.Optional;

/**
 * The log as it is now.
 *
 * @param identity which one; empty when the cluster has no such topic
 * @param begins first offset that each partition still holds
 * @param ends offset after the last record of each partition
 */
public record LogExtent(Optional<LogIdentity> identity, Map<LogPartition, Long> begins, Map<LogPartition, Long> ends) {
    public LogExtent {
        begins = Map.copyOf(begins);
        ends = Map.copyOf(ends);
    }

    /** A cluster without the topic. */
    public static LogExtent none() {
        return new LogExtent(Optional.empty(), Map.of(), Map.of());
    }
}
