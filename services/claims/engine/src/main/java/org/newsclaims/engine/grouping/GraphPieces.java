package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
        List<Filing> places = new ArrayList<>();
        List<Node> filed = new ArrayList<>();
        for (Node node : wave) {
            if (node.edges == null) {
                node.edges = new ArrayList<>();
                places.addAll(node.print.filings());
                filed.addAll(Collections.nCopies(node.print.filings().size(), node));
            }
        }
        if (places.isEmpty()) {
            return;
        }
        List<Nodes.Around> around = nodes.around(store, places, bounds.reach());
        for (int i = 0; i < places.size(); i++) {
            link(filed.get(i), around.get(i).before());
            link(filed.get(i), around.get(i).after());
        }
    }

    private void link(Node node, Node[] candidates) {
        for (Node candidate : candidates) {
            if (candidate.isNewTo(node.edges)) {
                double odds = nodes.odds(node, candidate);
                if (odds >= bounds.levels()[0]) {
                    node.edges.add(new Node.Edge(candidate, odds));
                }
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
