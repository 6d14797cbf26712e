package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * News events over a store held in memory, kept up to date step by step. Whatever the steps were, the events are those of
 * the set of articles held. Not thread-safe.
 */
public final class EventIndex {
    private final Grouping grouping;
    private final MemoryNeighbourhood store = new MemoryNeighbourhood();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, EventGroup> events = new TreeMap<>();

    /**
     * @param grouping how to group
     */
    public EventIndex(Grouping grouping) {
        this.grouping = grouping;
    }

    /**
     * Puts articles in, out, or others in their place.
     *
     * @param added fingerprints of new articles and of new versions of known ones
     * @param removed ids of articles to take out; unknown ones are passed over
     * @return what became of the events
     */
    public Step apply(Collection<Fingerprint> added, Collection<String> removed) {
        Set<String> gone = new HashSet<>(removed);
        added.forEach(print -> gone.add(print.articleId()));
        gone.removeIf(id -> store.fingerprint(id) == null);
        Regrouping change = grouping.change(
                store, added, gone.stream().map(store::fingerprint).toList());
        Set<String> touched = new HashSet<>(change.affected());
        touched.addAll(gone);

        gone.forEach(store::remove);
        added.forEach(store::add);
        Set<String> old = new HashSet<>();
        gone.forEach(id -> old.add(eventOf.get(id)));
        touched.removeIf(id -> store.fingerprint(id) == null);
        added.forEach(print -> touched.add(print.articleId()));
        return replace(old, change.groups(store, touched), Grouping.ids(added), gone);
    }

    private Step replace(Set<String> old, List<EventGroup> groups, Set<String> added, Set<String> gone) {
        groups.forEach(group -> group.articleIds().forEach(id -> {
            if (eventOf.containsKey(id)) {
                old.add(eventOf.get(id));
            }
        }));
        Map<String, EventGroup> before = new HashMap<>();
        old.forEach(id -> before.put(id, events.remove(id)));
        gone.forEach(eventOf::remove);
        List<EventGroup> altered = new ArrayList<>();
        for (EventGroup group : groups) {
            events.put(group.eventId(), group);
            group.articleIds().forEach(id -> eventOf.put(id, group.eventId()));
            if (!group.equals(before.get(group.eventId()))
                    || group.articleIds().stream().anyMatch(added::contains)) {
                altered.add(group);
            }
        }
        List<String> ended =
                old.stream().filter(id -> !events.containsKey(id)).sorted().toList();
        return new Step(altered, ended);
    }

    /** All events, by id. */
    public Collection<EventGroup> events() {
        return List.copyOf(events.values());
    }

    /** The event that holds the article, or null. */
    public EventGroup eventOf(String articleId) {
        return eventOf.containsKey(articleId) ? events.get(eventOf.get(articleId)) : null;
    }

    /**
     * What one step did.
     *
     * @param altered events that are new, have other members than before, or have a member that was put in now; by id
     * @param ended ids of events that are no more; each still resolves through the article that founded it
     */
    public record Step(List<EventGroup> altered, List<String> ended) {
        public Step {
            altered = List.copyOf(altered);
            ended = List.copyOf(ended);
        }
    }
}
