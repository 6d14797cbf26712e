package org.newsclaims.claims.application.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.claims.application.Documents;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.application.reading.Reading;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

/**
 * Applies a batch of article changes to a store of views. What the store holds afterwards follows from the set of all
 * changes it was ever given, not from their order or batches. Stateless and thread-safe; the store decides about
 * concurrency.
 */
public final class Projector {
    private final Grouping grouping;
    private final Merging merging;
    private final Documents documents;

    public Projector(Grouping grouping, Merging merging, Documents documents) {
        this.grouping = grouping;
        this.merging = merging;
        this.documents = documents;
    }

    /**
     * @param store the views, inside a transaction
     * @param batch any changes, in any order, repeated or not
     * @return what was written to the store, the changes of claims among it
     */
    public ViewDelta apply(ViewStore store, Collection<ArticleChange> batch) {
        Set<String> ids = new TreeSet<>();
        batch.forEach(change -> ids.add(change.articleId()));
        Map<String, ArticleState> states = store.states(ids);
        Winners winners = Winners.of(batch, states);
        Map<String, Reading> arrived = arrived(winners);
        List<EventGroup> groups = regroup(store, winners.changed().keySet(), states, arrived);
        Touched touched = Touched.of(store, groups, winners.changed().keySet(), states);
        Map<String, Reading> members = members(store, touched, arrived);
        List<EventViews> events = touched.groups().stream()
                .map(group -> new EventAssembly(merging).assemble(group, members))
                .toList();
        ViewDelta delta = new DeltaWriter(documents, store, winners, touched, members).write(events);
        store.write(delta);
        return delta;
    }

    private static Map<String, Reading> arrived(Winners winners) {
        Map<String, Reading> arrived = new TreeMap<>();
        winners.changed().forEach((id, change) -> {
            if (change instanceof ArticleChange.Arrived text) {
                arrived.put(id, text.reading());
            }
        });
        return arrived;
    }

    private List<EventGroup> regroup(
            ViewStore store, Set<String> changed, Map<String, ArticleState> states, Map<String, Reading> arrived) {
        if (changed.isEmpty()) {
            return List.of();
        }
        List<String> replaced = changed.stream()
                .filter(id -> states.containsKey(id) && states.get(id).version().isText())
                .toList();
        Map<String, Fingerprint> added = new TreeMap<>();
        arrived.forEach((id, reading) -> added.put(id, reading.fingerprint()));
        List<Fingerprint> moving = new ArrayList<>(added.values());
        if (!replaced.isEmpty()) {
            moving.addAll(store.fingerprints(replaced).values());
        }
        Set<String> seeds = new TreeSet<>(grouping.affected(store, moving));
        seeds.removeAll(changed);
        seeds.addAll(added.keySet());
        Map<String, List<Filing>> filings = new TreeMap<>();
        added.forEach((id, print) -> filings.put(id, grouping.filings(print)));
        store.refile(replaced, filings);
        return grouping.regroup(new Overlay(store, added), seeds);
    }

    private static Map<String, Reading> members(ViewStore store, Touched touched, Map<String, Reading> arrived) {
        Set<String> stored = new HashSet<>();
        touched.groups().forEach(group -> stored.addAll(group.articleIds()));
        stored.removeAll(arrived.keySet());
        Map<String, Reading> members = new TreeMap<>(arrived);
        if (!stored.isEmpty()) {
            members.putAll(store.readings(stored));
        }
        stored.forEach(id -> Objects.requireNonNull(members.get(id), () -> "the store has lost article " + id));
        return members;
    }
}
