package org.newsclaims.claims.views.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.EventGroup;

/**
 * When the newest article event behind a change of an event was accepted: of the changed articles in it, or of the whole
 * batch where the event lost articles or was split off.
 */
record Causes(Map<String, Instant> byEvent, Instant latest) {
    static Causes of(CountingVersions winners, List<EventGroup> groups, Map<String, Reading> members) {
        Instant latest = winners.changed().values().stream()
                .map(change -> change.version().time())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Map<String, Instant> byEvent = new TreeMap<>();
        for (EventGroup group : groups) {
            group.articleIds().stream()
                    .filter(id -> winners.changed().containsKey(id) && members.containsKey(id))
                    .map(id -> winners.changed().get(id).version().time())
                    .max(Instant::compareTo)
                    .ifPresent(time -> byEvent.put(group.eventId(), time));
        }
        return new Causes(byEvent, latest);
    }

    Instant of(String eventId) {
        return byEvent.getOrDefault(eventId, latest);
    }
}
