package org.newsclaims.query.domain;

import java.time.Instant;
import java.util.List;

/**
 * One canonical speaker and how much is heard of them.
 *
 * @param id speaker id
 * @param name fullest name
 * @param type {@code person}, {@code organization}, {@code group} or {@code unnamed}
 * @param names every name and mention but pronouns, sorted
 * @param firstPublishedAt earliest publication that quotes them, or null
 * @param lastPublishedAt latest publication that quotes them, or null
 */
public record SpeakerSummary(
        String id,
        String name,
        String type,
        List<String> names,
        int statementCount,
        int eventCount,
        int outletCount,
        Instant firstPublishedAt,
        Instant lastPublishedAt) {
    public SpeakerSummary {
        names = List.copyOf(names);
    }
}
