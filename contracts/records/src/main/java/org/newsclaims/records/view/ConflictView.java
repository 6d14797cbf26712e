package org.newsclaims.records.view;

import java.util.List;

/**
 * Two claims that cannot both be told right. Both sides are shown; nobody is ruled right.
 *
 * @param kind {@code attribution} (same words, other speaker), {@code polarity} (affirmed against denied),
 *     {@code silence} (said, and said not to have been mentioned) or {@code detail} (other number, date or place)
 * @param claimId the other claim
 * @param statementIds the statements of both sides that show it, this side's first
 * @param detail what differs, in the articles' words; null when the kind says it all
 */
public record ConflictView(String kind, String claimId, List<String> statementIds, String detail) {
    public ConflictView {
        statementIds = List.copyOf(statementIds);
    }
}
