package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a change stirs the link graph: articles that gain or lose a link to a changed one, and pairs on either side of a
 * changed place that come into, or fall out of, each other's reach.
 */
final class LinkChanges {
    private final Nodes nodes;
    private final GraphPieces.Bounds bounds;
    private final Map<Filing, List<Node>> places = new LinkedHashMap<>();
    private final Set<Filing> left = new HashSet<>();
    private final Map<String, Integer> added = new HashMap<>();
    private final Map<String, Integer> removed = new HashMap<>();
    private final Set<Node> near = new HashSet<>();
    private final Set<Node> found = new HashSet<>();

    /** @param removed as they are in the store; a revised article is in both */
    LinkChanges(Nodes nodes, GraphPieces.Bounds bounds, Collection<Node> added, Collection<Node> removed) {
        this.nodes = nodes;
        this.bounds = bounds;
        added.forEach(node -> note(node, this.added));
        for (Node node : removed) {
            note(node, this.removed);
            left.addAll(node.print.filings());
        }
    }

    private void note(Node node, Map<String, Integer> counts) {
        for (Filing filing : node.print.filings()) {
            places.computeIfAbsent(filing, place -> new ArrayList<>(1)).add(node);
            counts.merge(filing.key(), 1, Integer::sum);
        }
    }

    /** Ids of stirred articles. The store is as it was before the change. */
    Set<String> around(Neighbourhood store) {
        int most = removed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Filing> asked = List.copyOf(places.keySet());
        List<Nodes.Around> around = nodes.around(store, asked, bounds.reach() + most);
        for (int i = 0; i < asked.size(); i++) {
            Filing place = asked.get(i);
            Nodes.Around of = around.get(i);
            for (Node change : places.get(place)) {
                linked(change, of.before());
                linked(change, of.after());
            }
            displaced(place, of.before(), of.after());
            near.addAll(Arrays.asList(of.before()));
            near.addAll(Arrays.asList(of.after()));
        }
        Set<String> ids = new HashSet<>();
        found.forEach(node -> ids.add(node.id()));
        return ids;
    }

    /** All articles that may have other neighbours after the change; known once the store was asked. */
    Set<Node> near() {
        return near;
    }

    private void linked(Node change, Node[] candidates) {
        for (Node candidate : candidates) {
            if (candidate.isNewTo(change) && !found.contains(candidate) && isLink(change, candidate)) {
                found.add(candidate);
            }
        }
    }

    /**
     * Two articles are in each other's reach while fewer than {@code reach} others are filed between them. That ends for
     * some when articles come between them, and begins for some when articles leave: so of the pairs around a place only
     * those that have about {@code reach} others between them need comparing.
     */
    private void displaced(Filing place, Node[] before, Node[] after) {
        int occupied = left.contains(place) ? 1 : 0;
        int least = bounds.reach() - added.getOrDefault(place.key(), 0) - occupied;
        int most = bounds.reach() + removed.getOrDefault(place.key(), 0) - 1 - occupied;
        for (int i = 0; i < before.length; i++) {
            Node one = before[i];
            for (int j = Math.max(0, least - i); j < after.length && i + j <= most; j++) {
                Node other = after[j];
                if ((!found.contains(one) || !found.contains(other)) && isLink(one, other)) {
                    found.add(one);
                    found.add(other);
                }
            }
        }
    }

    private boolean isLink(Node a, Node b) {
        return nodes.odds(a, b) >= bounds.levels()[0];
    }
}
