package org.newsclaims.claims.domain;

import java.util.Objects;

/**
 * A step of the projection through one partition.
 *
 * @param partition which; never null
 * @param expected the next offset as the projector believes it to be
 * @param next the next offset after the step
 */
public record Advance(LogPartition partition, long expected, long next) {
    public Advance {
        Objects.requireNonNull(partition, "partition");
    }
}
