package org.newsclaims.engine.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One news event in a few lines.
 *
 * @param id event id
 * @param title the headline that tells it best, or null when no article has one
 * @param from first day of the happening, or null when no article tells
 * @param to last day, inclusive, or null
 * @param participants names of who took part, most mentioned first
 * @param articleIds its articles, the founding one first
 * @param outlets distinct outlets, sorted
 * @param statements how many statements were found in them
 * @param claims how many claims these make
 * @param firstPublishedAt earliest publication, or null
 * @param lastPublishedAt latest publication, or null
 */
public record EventSummary(
        String id,
        String title,
        LocalDate from,
        LocalDate to,
        List<String> participants,
        List<String> articleIds,
        List<String> outlets,
        int statements,
        int claims,
        Instant firstPublishedAt,
        Instant lastPublishedAt) {
    public EventSummary {
        participants = List.copyOf(participants);
        articleIds = List.copyOf(articleIds);
        outlets = List.copyOf(outlets);
    }
}
