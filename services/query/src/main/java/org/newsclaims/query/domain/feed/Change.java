package org.newsclaims.query.domain.feed;

import java.util.Set;

/**
 * A claim that appeared, changed or went away.
 *
 * @param sequence place in the feed
 * @param change {@code created}, {@code updated} or {@code withdrawn}
 * @param polarity null when withdrawn
 * @param form null when withdrawn
 * @param doc {@code ClaimChanged} as JSON, on one line
 */
public record Change(
        long sequence,
        String change,
        String eventId,
        String claimId,
        Set<String> speakerIds,
        Set<String> outlets,
        String polarity,
        String form,
        String doc) {
    public Change {
        speakerIds = Set.copyOf(speakerIds);
        outlets = Set.copyOf(outlets);
    }
}
