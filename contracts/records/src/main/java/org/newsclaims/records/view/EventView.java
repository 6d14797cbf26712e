package org.newsclaims.records.view;

import java.time.Instant;
import java.util.List;

/**
 * One real-world happening that articles report.
 *
 * @param id news event id
 * @param title headline that tells it best
 * @param date when it happened
 * @param participants names of who took part, most mentioned first
 * @param articleCount articles that report it
 * @param outletCount distinct outlets among them
 * @param statementCount statements found in them
 * @param claimCount claims these make
 * @param firstPublishedAt earliest publication, or null
 * @param lastPublishedAt latest publication, or null
 */
public record EventView(
        String id,
        String title,
        DateRangeView date,
        List<String> participants,
        int articleCount,
        int outletCount,
        int statementCount,
        int claimCount,
        Instant firstPublishedAt,
        Instant lastPublishedAt) {
    public EventView {
        participants = List.copyOf(participants);
    }
}
