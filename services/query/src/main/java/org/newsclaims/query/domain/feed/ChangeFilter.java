package org.newsclaims.query.domain.feed;

import java.util.Collections;
import java.util.Set;

/**
 * Which changes a stream carries; every null means no restriction.
 *
 * <p>A withdrawal has lost polarity and form; it passes these filters whatever they are, since it may be about a claim that
 * passed them before.
 *
 * @param event id of the news event
 * @param speakers ids of which the claim's speakers include at least one
 * @param outlet outlet that carries the claim
 * @param minOutlets least number of outlets that carry it
 */
public record ChangeFilter(
        String event, Set<String> speakers, String outlet, String polarity, String form, Integer minOutlets) {
    public ChangeFilter {
        speakers = speakers == null ? null : Set.copyOf(speakers);
    }

    public boolean passes(Change change) {
        return (event == null || event.equals(change.eventId()))
                && (speakers == null || !Collections.disjoint(speakers, change.speakerIds()))
                && (outlet == null || change.outlets().contains(outlet))
                && (minOutlets == null || change.outlets().size() >= minOutlets)
                && (polarity == null || change.polarity() == null || polarity.equals(change.polarity()))
                && (form == null || change.form() == null || form.equals(change.form()));
    }
}
