package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The articles met in the course of one change: each is fetched once, and each two are compared once. */
final class Nodes {
    private final PairModel model;
    private final Map<String, Node> byId = new HashMap<>();
    private final PairTable odds = new PairTable();
    private int made;

    Nodes(PairModel model) {
        this.model = model;
    }

    /** Those that the articles have in the store; fetches what is not known yet, all at once. */
    List<Node> of(Neighbourhood store, Collection<String> articleIds) {
        load(store, articleIds.stream());
        List<Node> nodes = new ArrayList<>(articleIds.size());
        articleIds.forEach(id -> nodes.add(byId.get(id)));
        return nodes;
    }

    /** The neighbours of each place. */
    List<Around> around(Neighbourhood store, List<Filing> places, int reach) {
        List<Neighbourhood.Around> found = store.around(places, reach);
        load(
                store,
                found.stream()
                        .flatMap(around -> Stream.of(around.before(), around.after()))
                        .flatMap(List::stream));
        List<Around> around = new ArrayList<>(found.size());
        found.forEach(of -> around.add(new Around(known(of.before()), known(of.after()))));
        return around;
    }

    private Node[] known(List<String> articleIds) {
        Node[] nodes = new Node[articleIds.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = byId.get(articleIds.get(i));
        }
        return nodes;
    }

    private void load(Neighbourhood store, Stream<String> articleIds) {
        Set<String> missing = new LinkedHashSet<>();
        articleIds.filter(id -> !byId.containsKey(id)).forEach(missing::add);
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
        byId.put(node.id(), node);
    }

    void forget(Collection<String> articleIds) {
        byId.keySet().removeAll(articleIds);
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
