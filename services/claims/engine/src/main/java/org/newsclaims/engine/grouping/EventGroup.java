package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * One news event as a set of articles.
 *
 * @param eventId id of the event, see {@link EventIds}
 * @param articleIds its articles, the founding one first, by publication (nulls last), then id; never empty
 */
public record EventGroup(String eventId, List<String> articleIds) {
    public EventGroup {
        articleIds = List.copyOf(articleIds);
        if (articleIds.isEmpty()) {
            throw new IllegalArgumentException("an event needs an article");
        }
    }

    static EventGroup of(List<Fingerprint> members) {
        List<String> ids = members.stream()
                .sorted(Fingerprint.FOUNDING_ORDER)
                .map(Fingerprint::articleId)
                .toList();
        return new EventGroup(EventIds.foundedBy(ids.get(0)), ids);
    }
}
