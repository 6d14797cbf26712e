package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pieces in which the link graph of a store is clustered. The piece of an article is its connected component at the
 * lowest level of link strength where that component has at most {@code limit} articles, and at the highest level
 * whatever its size. Since a component at a higher level lies within the one at a lower level, all members of a piece
 * agree on it: pieces are a partition, and follow from the set of articles alone.
 */
final class GraphPieces {
    private final Neighbourhood store;
    private final Nodes nodes;
    private final Bounds bounds;

    GraphPieces(Neighbourhood store, Nodes nodes, Bounds bounds) {
        this.store = store;
        this.nodes = nodes;
        this.bounds = bounds;
    }

    /** The pieces of these articles of the store, each in order of article id; the pieces in order of their first. */
    List<List<Node>> of(Collection<String> articleIds) {
        List<List<Node>> pieces = new ArrayList<>();
        Collection<Node> open = nodes.of(store, new LinkedHashSet<>(articleIds));
        double[] levels = bounds.levels();
        for (int i = 0; i < levels.length && !open.isEmpty(); i++) {
            int most = i < levels.length - 1 ? bounds.limit() : Integer.MAX_VALUE;
            open = settle(open, new Components(levels[i], most), pieces);
        }
        pieces.sort(Comparator.comparing(piece -> piece.get(0).id()));
        return pieces;
    }

    /** Answers those whose components are too large to be pieces at this level. */
    private List<Node> settle(Collection<Node> open, Components components, List<List<Node>> pieces) {
        components.grow(open, this::expand);
        List<Node> unsettled = new ArrayList<>();
        Set<List<Node>> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : open) {
            List<Node> component = components.of(node);
            if (components.isTooLarge(component)) {
                unsettled.add(node);
            } else if (settled.add(component)) {
                pieces.add(component.stream()
                        .sorted(Comparator.comparing(Node::id))
                        .toList());
            }
        }
        return unsettled;
    }

    /** Finds the edges of these articles, unless known. */
    private void expand(Collection<Node> wave) {
        List<Node> open = wave.stream().filter(node -> node.edges == null).toList();
        if (open.isEmpty()) {
            return;
        }
        List<Filing> places = new ArrayList<>();
        open.forEach(node -> places.addAll(node.print.filings()));
        Iterator<Nodes.Around> around =
                nodes.around(store, places, bounds.reach()).iterator();
        for (Node node : open) {
            List<Node> candidates = new ArrayList<>();
            for (int i = 0; i < node.print.filings().size(); i++) {
                Nodes.Around place = around.next();
                meet(place.before(), candidates);
                meet(place.after(), candidates);
            }
            node.edges = nodes.edges(node, candidates, bounds.levels()[0]);
        }
    }

    private static void meet(Node[] nodes, List<Node> candidates) {
        for (Node node : nodes) {
            if (node.isNewTo(candidates)) {
                candidates.add(node);
            }
        }
    }

    /**
     * What keeps the work per article bounded.
     *
     * @param reach neighbours looked at on either side of a filing
     * @param limit articles clustered at once
     * @param levels log odds that make a link, ascending
     */
    record Bounds(int reach, int limit, double[] levels) {}
}
