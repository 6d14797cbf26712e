package org.newsclaims.records;

import java.time.Instant;
import java.util.Objects;
import org.newsclaims.records.view.AbsentWhenNull;
import org.newsclaims.records.view.ClaimView;

/**
 * A claim appeared, changed or went away in the views. Published through the outbox in commit order.
 *
 * @param sequence position in the feed, from 1, without gaps, growing in commit order
 * @param change what happened to the claim
 * @param eventId the news event it belongs to (belonged to, when withdrawn)
 * @param claimId which claim
 * @param claim the claim as it now stands; null when withdrawn
 * @param causedAt when the newest article event behind the change was accepted
 * @param epoch the history that the sequence counts in, of lower-case letters and digits; a sequence of another one says
 *     nothing. Null in changes that were told before histories had names
 */
public record ClaimChanged(
        long sequence,
        Change change,
        String eventId,
        String claimId,
        ClaimView claim,
        Instant causedAt,
        @AbsentWhenNull String epoch)
        implements LogRecord {
    /** What happened to a claim. */
    public enum Change {
        CREATED,
        UPDATED,
        WITHDRAWN
    }

    public ClaimChanged {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(claimId, "claimId");
        Objects.requireNonNull(causedAt, "causedAt");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence starts at 1: " + sequence);
        }
        if ((claim == null) != (change == Change.WITHDRAWN)) {
            throw new IllegalArgumentException("a claim comes with every change but its withdrawal");
        }
    }

    @Override
    public String recordId() {
        return Long.toString(sequence);
    }

    @Override
    public String subject() {
        return eventId;
    }

    @Override
    public String key() {
        return eventId;
    }

    @Override
    public Instant time() {
        return causedAt;
    }
}
