package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One change of a store, in two steps: {@link #affected} while the store is as it was; then the caller changes the store;
 * then {@link #groups}. What was fetched and compared in the first step serves the second. For one thread.
 */
public final class Regrouping {
    private final Clustering clustering;
    private final GraphPieces.Bounds bounds;
    private final Nodes nodes;
    private final Set<List<Node>> before = new HashSet<>();
    private final Set<String> affected;

    Regrouping(
            Nodes nodes,
            Clustering clustering,
            GraphPieces.Bounds bounds,
            Neighbourhood store,
            Collection<Fingerprint> added,
            Collection<Fingerprint> removed) {
        this.clustering = clustering;
        this.bounds = bounds;
        this.nodes = nodes;
        List<Node> arriving = added.stream().map(nodes::loose).toList();
        List<Node> leaving = removed.stream().map(nodes::loose).toList();
        LinkChanges stir = new LinkChanges(nodes, bounds, arriving, leaving);
        Set<String> seeds = stir.around(store);
        before.addAll(new GraphPieces(store, nodes, bounds).of(seeds));
        Set<String> members = new TreeSet<>();
        before.forEach(piece -> piece.forEach(node -> members.add(node.id())));
        this.affected = members;
        // Nothing that lies outside the reach of every change has other neighbours afterwards.
        stir.near().forEach(node -> node.edges = null);
        nodes.forget(Grouping.ids(removed));
        arriving.forEach(nodes::put);
    }

    /**
     * The articles of the store whose event may change, removed and revised ones among them.
     *
     * @return ids in the store as it was, sorted
     */
    public Set<String> affected() {
        return affected;
    }

    /**
     * The events of the given articles and of all that hang together with them, as far as any of their articles are others
     * than before. Fingerprints of added articles are not asked for again.
     *
     * @param after the store after the change
     * @param articleIds articles of that store: those affected that are still there, and those added
     * @return groups that do not overlap, by event id; all events named for any of their articles before are replaced by
     *     them
     */
    public List<EventGroup> groups(Neighbourhood after, Collection<String> articleIds) {
        List<List<Node>> pieces = new ArrayList<>(new GraphPieces(after, nodes, bounds).of(articleIds));
        pieces.removeIf(before::contains);
        TreeMap<String, EventGroup> events = new TreeMap<>();
        for (List<Node> piece : pieces) {
            for (List<Fingerprint> members :
                    clustering.cut(piece.stream().map(node -> node.print).toList())) {
                EventGroup event = EventGroup.of(members);
                events.put(event.eventId(), event);
            }
        }
        return List.copyOf(events.values());
    }
}
