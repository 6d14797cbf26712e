package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles met in the course of one change: each is fetched once, and each two are compared once. */
final class Nodes {
    private final PairModel model;
    private final KnownLinks known;
    private final Map<String, Node> byId = new HashMap<>();
    /** The same, found without taking the id out of a position that is met again and again. */
    private final Map<String, Node> byPosition = new HashMap<>();

    private final PairTable odds = new PairTable();
    private int made;

    /** @param known spares comparing again what was compared before; changes nothing */
    Nodes(PairModel model, KnownLinks known) {
        this.model = model;
        this.known = known;
    }

    /** Those that the articles have in the store; fetches what is not known yet, all at once. */
    List<Node> of(Neighbourhood store, Collection<String> articleIds) {
        Set<String> missing = new LinkedHashSet<>(articleIds);
        missing.removeAll(byId.keySet());
        fetch(store, missing);
        List<Node> nodes = new ArrayList<>(articleIds.size());
        articleIds.forEach(id -> nodes.add(byId.get(id)));
        return nodes;
    }

    /** The neighbours of each place. */
    List<Around> around(Neighbourhood store, List<Filing> places, int reach) {
        List<Neighbourhood.Around> found = store.around(places, reach);
        Set<String> missing = new LinkedHashSet<>();
        List<Around> around = new ArrayList<>(found.size());
        for (Neighbourhood.Around of : found) {
            around.add(new Around(known(of.before(), missing), known(of.after(), missing)));
        }
        fetch(store, missing);
        for (int i = 0; i < around.size() && !missing.isEmpty(); i++) {
            complete(around.get(i).before(), found.get(i).before());
            complete(around.get(i).after(), found.get(i).after());
        }
        return around;
    }

    /** Null in place of those that are missing. */
    private Node[] known(List<String> positions, Set<String> missing) {
        Node[] nodes = new Node[positions.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = at(positions.get(i));
            if (nodes[i] == null) {
                missing.add(Filing.articleAt(positions.get(i)));
            }
        }
        return nodes;
    }

    /** Null when it is not known yet. */
    private Node at(String position) {
        Node node = byPosition.get(position);
        if (node == null) {
            node = byId.get(Filing.articleAt(position));
            if (node != null) {
                byPosition.put(position, node);
            }
        }
        return node;
    }

    private void complete(Node[] nodes, List<String> positions) {
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == null) {
                nodes[i] = at(positions.get(i));
            }
        }
    }

    private void fetch(Neighbourhood store, Set<String> missing) {
        if (!missing.isEmpty()) {
            store.fingerprints(missing).values().forEach(print -> put(loose(print)));
        }
    }

    /** A fingerprint to compare that its article does not have in the store: not yet, or no longer. */
    Node loose(Fingerprint print) {
        return new Node(made++, print);
    }

    /** From now on that article has this fingerprint. */
    void put(Node node) {
        if (byId.put(node.id(), node) != null) {
            byPosition.clear();
        }
    }

    void forget(Collection<String> articleIds) {
        byId.keySet().removeAll(articleIds);
        byPosition.clear();
    }

    /**
     * Those of the candidates that an article is linked to.
     *
     * @param least log odds that make a link
     */
    List<Node.Edge> edges(Node node, List<Node> candidates, double least) {
        KnownLinks.Compared before = known.of(node.print);
        if (before == null || !before.isWith(candidates)) {
            double[] found = before == null ? KnownLinks.nothing(candidates) : before.with(candidates);
            for (int i = 0; i < found.length; i++) {
                found[i] = Double.isNaN(found[i]) ? odds(node, candidates.get(i)) : found[i];
            }
            before = known.keep(node.print, candidates, found);
        }
        return before.edges(candidates, least);
    }

    /** As {@link PairModel#linkOdds}. */
    double odds(Node a, Node b) {
        int slot = odds.slot(a.number, b.number);
        if (odds.has(slot)) {
            return odds.value(slot);
        }
        double found = model.linkOdds(a.print, b.print);
        odds.put(slot, a.number, b.number, found);
        return found;
    }

    /** As {@link Neighbourhood.Around}. */
    record Around(Node[] before, Node[] after) {}
}
