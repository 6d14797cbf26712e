package org.newsclaims.claims.application.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsclaims.claims.domain.LogPosition;

/** The list of records that could not be projected. */
public interface DeadLetterBox {
    /**
     * Records by position.
     *
     * @param after only behind this one; null for the first
     * @param limit at most so many
     */
    List<ParkedRecord> list(LogPosition after, int limit);

    /** One of them. */
    Optional<ParkedRecord> find(LogPosition position);

    /** How many are parked and not replayed. */
    long parkedCount();

    /** When the one was parked that has been for longest; empty when none is. */
    Optional<Instant> oldestParkedAt();
}
