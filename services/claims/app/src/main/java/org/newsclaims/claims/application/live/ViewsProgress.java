package org.newsclaims.claims.application.live;

import java.util.Map;
import org.newsclaims.claims.domain.LogIdentity;
import org.newsclaims.claims.domain.LogPartition;

/**
 * How far the views have come.
 *
 * @param generation the active generation
 * @param positions next offset of each partition; one that is missing stands at 0
 * @param log the log that they count in; null while there is none
 */
public record ViewsProgress(int generation, Map<LogPartition, Long> positions, LogIdentity log) {
    public ViewsProgress {
        positions = Map.copyOf(positions);
    }

    /** Next offset of the partition. */
    public long next(LogPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }
}
