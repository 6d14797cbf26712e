package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.grouping.EventGroup;

/**
 * Which events a batch really alters. Grouping hands back every group near a change; one that holds the same unchanged
 * articles as before need not be merged again.
 *
 * @param groups events to merge, by id
 * @param states how the unchanged members of all groups stood
 * @param oldEvents the events that the changed articles and all members of {@code groups} were in
 */
record Touched(List<EventGroup> groups, Map<String, ArticleState> states, Set<String> oldEvents) {

    static Touched of(
            ViewState store, List<EventGroup> groups, Set<String> changed, Map<String, ArticleState> changedStates) {
        Set<String> unchanged = new TreeSet<>();
        groups.forEach(group -> unchanged.addAll(group.articleIds()));
        unchanged.removeAll(changed);
        Map<String, ArticleState> states = new TreeMap<>(unchanged.isEmpty() ? Map.of() : store.states(unchanged));
        List<EventGroup> touched =
                groups.stream().filter(group -> !isAsBefore(group, states)).toList();
        Set<String> oldEvents = new TreeSet<>();
        changed.forEach(id -> addEvent(changedStates.get(id), oldEvents));
        touched.forEach(group -> group.articleIds().forEach(id -> addEvent(states.get(id), oldEvents)));
        return new Touched(touched, states, oldEvents);
    }

    private static boolean isAsBefore(EventGroup group, Map<String, ArticleState> states) {
        int size = group.articleIds().size();
        return group.articleIds().stream()
                .map(states::get)
                .allMatch(
                        state -> state != null && group.eventId().equals(state.eventId()) && state.eventSize() == size);
    }

    /** The events before and after. */
    Set<String> events() {
        Set<String> events = new TreeSet<>(oldEvents);
        groups.forEach(group -> events.add(group.eventId()));
        return events;
    }

    /** The articles to merge that stood already and stay as they are. */
    Set<String> unchanged(Set<String> changed) {
        Set<String> ids = new TreeSet<>();
        groups.forEach(group -> ids.addAll(group.articleIds()));
        ids.removeAll(changed);
        return ids;
    }

    private static void addEvent(ArticleState state, Set<String> events) {
        if (state != null && state.eventId() != null) {
            events.add(state.eventId());
        }
    }
}
