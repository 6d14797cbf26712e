package org.newsclaims.claims.application.live;

import java.util.Map;
import org.newsclaims.claims.domain.LogPartition;

/**
 * How far the views have come.
 *
 * @param generation the active generation
 * @param positions next offset of each partition; one that is missing stands at 0
 */
public record Standing(int generation, Map<LogPartition, Long> positions) {
    public Standing {
        positions = Map.copyOf(positions);
    }

    /** Next offset of the partition. */
    public long next(LogPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }
}
