package org.newsclaims.claims.views.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsclaims.claims.views.projection.ViewState.EventContents;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.grouping.Regrouping;
import org.newsclaims.engine.merging.Merging;

/**
 * The fold: from how the views stand and a batch of changes to what is to be written. It reads and computes, and writes
 * nothing. What a store holds after that follows from the set of all changes it was ever given, not from their order or
 * batches. Thread-safe; what it remembers of articles saves reading them again, and changes nothing that comes of it.
 */
public final class Projector {
    /** Bytes of the heap for one statement that is remembered, which takes some 6 KB itself. */
    private static final long MEMORY_A_STATEMENT = 20_000;

    private static final int MOST_KNOWN = 100_000;

    private final Grouping grouping;
    private final Merging merging;
    private final Documents documents;
    private final KnownMembers known =
            new KnownMembers((int) Math.min(MOST_KNOWN, Runtime.getRuntime().maxMemory() / MEMORY_A_STATEMENT));

    public Projector(Grouping grouping, Merging merging, Documents documents) {
        this.grouping = grouping;
        this.merging = merging;
        this.documents = documents;
    }

    /**
     * Reads of an article what merging asks of it alone, so that the fold need not. For the thread that read the article;
     * the fold does as well without.
     */
    public void expect(ArticleChange change) {
        if (change instanceof ArticleChange.Arrived arrived) {
            known.of(arrived.reading()).readAhead();
        }
    }

    /**
     * Folds a batch and writes what comes of it.
     *
     * @param store the views, inside a transaction
     * @param batch any changes, in any order, repeated or not
     * @return what was written to the store, the changes of claims among it
     */
    public ViewDelta apply(ViewStore store, Collection<ArticleChange> batch) {
        ViewDelta delta = fold(store, batch);
        store.write(delta);
        return delta;
    }

    /**
     * @param state how the views stand; it must not change meanwhile
     * @param batch any changes, in any order, repeated or not
     * @return what they change
     */
    public ViewDelta fold(ViewState state, Collection<ArticleChange> batch) {
        Set<String> ids = new TreeSet<>();
        batch.forEach(change -> ids.add(change.articleId()));
        Map<String, ArticleState> states = state.states(ids);
        CountingVersions winners = CountingVersions.of(batch, states);
        forget(ids, winners);
        Map<String, Reading> arrived = arrived(winners);
        Map<String, Reading> replaced = replaced(state, winners, states);
        Standing standing = new Standing(grouping, state, prints(replaced), prints(arrived));
        Set<String> near = departedNear(state, arrived, replaced);
        List<EventGroup> groups = regroup(state, standing, winners.changed().keySet(), arrived, replaced);
        Touched touched = Touched.of(state, groups, winners.changed().keySet(), states);
        Set<String> unchanged = touched.unchanged(winners.changed().keySet());
        EventContents before = contents(state, unchanged, touched.events());
        Map<String, Reading> members = members(unchanged, before, arrived);
        List<EventViews> events = touched.groups().stream()
                .map(group -> new EventAssembly(merging, known).assemble(group, members))
                .toList();
        DepartedIds departures = new DepartedIds.Reckoning(grouping, state, winners, states, replaced)
                .of(ids, near, new SuccessorEvent(grouping, standing));
        Refiling refiling = new Refiling(replaced.keySet(), filings(arrived));
        return new DeltaWriter(documents, before, winners, touched, members).write(events, refiling, departures);
    }

    /** What was expected in vain goes with what is withdrawn; what counts takes the place of what it replaces by itself. */
    private void forget(Set<String> ids, CountingVersions winners) {
        ids.stream()
                .filter(id -> !(winners.changed().get(id) instanceof ArticleChange.Arrived))
                .forEach(known::forget);
    }

    private static Map<String, Reading> arrived(CountingVersions winners) {
        Map<String, Reading> arrived = new TreeMap<>();
        winners.changed().forEach((id, change) -> {
            if (change instanceof ArticleChange.Arrived text) {
                arrived.put(id, text.reading());
            }
        });
        return arrived;
    }

    /** What was found in the articles that change, as they stand before. */
    private static Map<String, Reading> replaced(
            ViewState store, CountingVersions winners, Map<String, ArticleState> states) {
        List<String> ids = winners.changed().keySet().stream()
                .filter(id -> states.containsKey(id) && states.get(id).version().isText())
                .toList();
        return ids.isEmpty() ? Map.of() : store.readings(ids);
    }

    private static Map<String, Fingerprint> prints(Map<String, Reading> readings) {
        Map<String, Fingerprint> prints = new TreeMap<>();
        readings.forEach((id, reading) -> prints.put(id, reading.fingerprint()));
        return prints;
    }

    private Set<String> departedNear(ViewState store, Map<String, Reading> arrived, Map<String, Reading> replaced) {
        List<Filing> places = Stream.concat(arrived.values().stream(), replaced.values().stream())
                .flatMap(reading -> grouping.filings(reading.fingerprint()).stream())
                .toList();
        return places.isEmpty()
                ? Set.of()
                : store.departedNear(places, SuccessorEvent.REACH + DepartedIds.most(places));
    }

    private List<EventGroup> regroup(
            ViewState state,
            Standing standing,
            Set<String> changed,
            Map<String, Reading> arrived,
            Map<String, Reading> replaced) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Regrouping change = grouping.change(
                state, prints(arrived).values(), prints(replaced).values());
        Set<String> seeds = new TreeSet<>(change.affected());
        seeds.removeAll(changed);
        seeds.addAll(arrived.keySet());
        return change.groups(standing, seeds);
    }

    private Map<String, List<Filing>> filings(Map<String, Reading> arrived) {
        Map<String, List<Filing>> filings = new TreeMap<>();
        arrived.forEach((id, reading) -> filings.put(id, grouping.filings(reading.fingerprint())));
        return filings;
    }

    private static EventContents contents(ViewState state, Set<String> unchanged, Set<String> events) {
        return events.isEmpty() ? EventContents.NONE : state.contents(unchanged, events);
    }

    private static Map<String, Reading> members(
            Set<String> unchanged, EventContents before, Map<String, Reading> arrived) {
        Map<String, Reading> members = new TreeMap<>(arrived);
        members.putAll(before.readings());
        unchanged.forEach(id -> Objects.requireNonNull(members.get(id), () -> "the store has lost article " + id));
        return members;
    }
}
