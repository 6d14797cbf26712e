package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Objects;

/**
 * Another claim that cannot be told right together with this one. Both sides are shown; nobody is ruled right. Conflicts
 * are mutual.
 *
 * @param kind what they differ in
 * @param claimId the other claim
 * @param statementIds the statements that show it, this claim's first
 * @param detail what differs, in the articles' words ("Tuesday / Wednesday"), or null when the kind says it all
 */
public record ClaimConflict(Kind kind, String claimId, List<String> statementIds, String detail) {
    public ClaimConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(claimId, "claimId");
        statementIds = List.copyOf(statementIds);
    }

    /** In the order in which conflicts are listed. */
    public enum Kind {
        /** The same words given to different speakers. */
        ATTRIBUTION,
        /** Affirmed against denied. */
        POLARITY,
        /** Said, and said not to have been mentioned: by one speaker, or by two whom an article holds against each other. */
        SILENCE,
        /** The same claim with another number, date or place. */
        DETAIL
    }
}
