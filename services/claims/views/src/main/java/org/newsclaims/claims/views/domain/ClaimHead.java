package org.newsclaims.claims.views.domain;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a claim in the views without reading it: enough to tell whether it changed, and to tell of its end.
 *
 * @param id claim id
 * @param eventId the news event it is in
 * @param position its place among the claims of that event
 * @param digest digest of its document
 * @param speakerIds its speakers
 * @param outlets the outlets that carry it
 * @param polarity as in its document
 * @param form as in its document
 */
public record ClaimHead(
        String id,
        String eventId,
        int position,
        String digest,
        List<String> speakerIds,
        List<String> outlets,
        String polarity,
        String form) {
    public ClaimHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(digest, "digest");
        speakerIds = List.copyOf(speakerIds);
        outlets = List.copyOf(outlets);
    }
}
