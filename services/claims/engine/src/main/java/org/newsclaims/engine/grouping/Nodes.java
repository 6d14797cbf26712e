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
    private final Map<String, Node> byId = new HashMap<>();
    private final PairTable odds = new PairTable();
    private int made;

    Nodes(PairModel model) {
        this.model = model;
    }

    /** Must have been {@link #load}ed or {@link #put}. */
    Node of(String articleId) {
        return byId.get(articleId);
    }

    List<Node> of(Collection<String> articleIds) {
        List<Node> nodes = new ArrayList<>(articleIds.size());
        articleIds.forEach(id -> nodes.add(byId.get(id)));
        return nodes;
    }

    /** Fetches those not known yet, all at once. */
    void load(Neighbourhood store, Collection<String> articleIds) {
        Set<String> missing = new LinkedHashSet<>();
        for (String id : articleIds) {
            if (!byId.containsKey(id)) {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            store.fingerprints(missing).values().forEach(this::add);
        }
    }

    void load(Neighbourhood store, Map<Filing, Neighbourhood.Around> near) {
        Set<String> ids = new LinkedHashSet<>();
        near.values().forEach(around -> {
            ids.addAll(around.before());
            ids.addAll(around.after());
        });
        load(store, ids);
    }

    private void add(Fingerprint print) {
        put(loose(print));
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
}
