package org.newsclaims.claims.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The log that a generation was read from, as far as it is known.
 *
 * @param identity which one; empty before it was first looked at
 * @param refusal why it is not read on, noted when it was first seen; empty while it is
 */
public record FollowedLog(Optional<LogIdentity> identity, Optional<String> refusal) {
    /** Nothing is known yet. */
    public static final FollowedLog UNKNOWN = new FollowedLog(Optional.empty(), Optional.empty());

    /**
     * Why the log that is there now cannot be read on from the positions; empty when it can.
     *
     * @param positions next offset by partition, in the log that is known
     */
    public Optional<String> objection(Map<LogPartition, Long> positions, LogExtent now) {
        boolean begun = positions.values().stream().anyMatch(next -> next > 0);
        if (now.identity().isEmpty()) {
            return begun ? Optional.of("the topic of article events is gone") : Optional.empty();
        }
        if (begun && isAnother(now.identity().get())) {
            return Optional.of("it is another log: the views were made from " + identity.get() + ", this is "
                    + now.identity().get());
        }
        return refusal.isPresent() ? refusal : cut(positions, now);
    }

    /** Whether this is known to be a different log. */
    public boolean isAnother(LogIdentity present) {
        return identity.isPresent() && !identity.get().equals(present);
    }

    /** Whether the refusal has to be kept: a log that was cut off grows again, and nothing else would tell later. */
    public boolean mustBeKept(String objection, LogExtent now) {
        return refusal.isEmpty()
                && now.identity().isPresent()
                && !isAnother(now.identity().get());
    }

    private static Optional<String> cut(Map<LogPartition, Long> positions, LogExtent now) {
        for (Map.Entry<LogPartition, Long> position : new TreeMap<>(positions).entrySet()) {
            long next = position.getValue();
            long end = now.ends().getOrDefault(position.getKey(), 0L);
            long begin = now.begins().getOrDefault(position.getKey(), 0L);
            if (end < next) {
                return Optional.of("partition " + position.getKey() + " ends at " + end
                        + ", before the views' position " + next + ": its end was lost");
            }
            if (begin > next && next > 0) {
                return Optional.of("partition " + position.getKey() + " begins at " + begin
                        + ", after the views' position " + next + ": its beginning was deleted");
            }
        }
        return Optional.empty();
    }
}
