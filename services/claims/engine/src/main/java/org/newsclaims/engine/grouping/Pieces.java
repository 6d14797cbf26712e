package org.newsclaims.engine.grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pieces in which the link graph of a store is clustered. The piece of an article is its connected component at the
 * lowest level of link strength where that component has at most {@code limit} articles, and at the highest level
 * whatever its size. Since a component at a higher level lies within the one at a lower level, all members of a piece
 * agree on it: pieces are a partition, and follow from the set of articles alone.
 */
final class Pieces {
    private final Neighbourhood store;
    private final PairModel model;
    private final Bounds bounds;
    private final Map<String, Fingerprint> prints = new HashMap<>();
    private final Map<String, Map<String, Double>> links = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> compared = new HashSet<>();

    Pieces(Neighbourhood store, PairModel model, Bounds bounds) {
        this.store = store;
        this.model = model;
        this.bounds = bounds;
    }

    /** The pieces of these articles, each in order of article id; the pieces in order of their first. */
    List<List<Fingerprint>> of(Collection<String> articleIds) {
        Set<String> done = new HashSet<>();
        List<List<Fingerprint>> pieces = new ArrayList<>();
        Set<String> seeds = new TreeSet<>(articleIds);
        expand(seeds);
        for (String seed : seeds) {
            if (done.contains(seed)) {
                continue;
            }
            Set<String> piece = pieceOf(seed);
            done.addAll(piece);
            pieces.add(piece.stream().sorted().map(prints::get).toList());
        }
        pieces.sort(Comparator.comparing(piece -> piece.get(0).articleId()));
        return pieces;
    }

    /** The members of all pieces that changing the given articles may alter, without those not in the store. */
    Set<String> around(Collection<Fingerprint> changed) {
        Map<String, Integer> changes = new HashMap<>();
        Map<Filing, Fingerprint> places = new LinkedHashMap<>();
        for (Fingerprint print : changed) {
            for (Filing filing : print.filings()) {
                places.put(filing, print);
                changes.merge(filing.key(), 1, Integer::sum);
            }
        }
        int most = changes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<Filing, Neighbourhood.Around> near = store.around(places.keySet(), bounds.reach() + most);
        load(near.values());
        Set<String> seeds = new HashSet<>();
        near.forEach((place, around) -> {
            linked(places.get(place), around.before(), seeds);
            linked(places.get(place), around.after(), seeds);
        });
        near.forEach((place, around) -> displaced(around, changes.get(place.key()), seeds));
        Set<String> affected = new TreeSet<>();
        of(seeds).forEach(piece -> affected.addAll(Grouping.ids(piece)));
        return affected;
    }

    private void linked(Fingerprint print, List<String> candidates, Set<String> found) {
        for (String id : candidates) {
            if (!found.contains(id) && model.linkOdds(print, prints.get(id)) >= bounds.levels()[0]) {
                found.add(id);
            }
        }
    }

    /**
     * Pairs on either side of a changed place that come into, or fall out of, each other's reach. In a batch of articles
     * about one thing most pairs come up at many places; each is compared once, and only while it can still add something.
     */
    private void displaced(Neighbourhood.Around around, int changes, Set<String> found) {
        for (int i = 0; i < around.before().size(); i++) {
            int from = Math.max(0, bounds.reach() - changes - 1 - i);
            int to = Math.min(around.after().size(), bounds.reach() + changes + 1 - i);
            for (int j = from; j < to; j++) {
                String one = around.before().get(i);
                String other = around.after().get(j);
                if ((!found.contains(one) || !found.contains(other))
                        && compared.add(pair(one, other))
                        && model.linkOdds(prints.get(one), prints.get(other)) >= bounds.levels()[0]) {
                    found.add(one);
                    found.add(other);
                }
            }
        }
    }

    private long pair(String one, String other) {
        int a = numbers.computeIfAbsent(one, id -> numbers.size());
        int b = numbers.computeIfAbsent(other, id -> numbers.size());
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    private Set<String> pieceOf(String seed) {
        double[] levels = bounds.levels();
        for (int i = 0; i < levels.length - 1; i++) {
            Set<String> component = component(seed, levels[i], bounds.limit());
            if (component.size() <= bounds.limit()) {
                return component;
            }
        }
        return component(seed, levels[levels.length - 1], Integer.MAX_VALUE - 1);
    }

    /** Breadth first; gives up, with more than {@code limit} members, as soon as it has them. */
    private Set<String> component(String seed, double level, int limit) {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(seed);
        ArrayDeque<String> frontier = new ArrayDeque<>(seen);
        while (!frontier.isEmpty() && seen.size() <= limit) {
            expand(frontier);
            List<String> wave = List.copyOf(frontier);
            frontier.clear();
            for (String id : wave) {
                links.get(id).forEach((other, odds) -> {
                    if (odds >= level && seen.add(other)) {
                        frontier.add(other);
                    }
                });
            }
        }
        return seen;
    }

    /** Finds the links of these articles, unless known. */
    private void expand(Collection<String> ids) {
        List<String> open = ids.stream().filter(id -> !links.containsKey(id)).toList();
        if (open.isEmpty()) {
            return;
        }
        fetch(open);
        Map<Filing, String> places = new LinkedHashMap<>();
        open.forEach(id -> prints.get(id).filings().forEach(filing -> places.put(filing, id)));
        Map<Filing, Neighbourhood.Around> near = store.around(places.keySet(), bounds.reach());
        load(near.values());
        Map<String, Set<String>> candidates = new HashMap<>();
        near.forEach((place, around) -> {
            Set<String> of = candidates.computeIfAbsent(places.get(place), id -> new HashSet<>());
            of.addAll(around.before());
            of.addAll(around.after());
        });
        for (String id : open) {
            Map<String, Double> found = new TreeMap<>();
            for (String other : candidates.getOrDefault(id, Set.of())) {
                double odds = model.linkOdds(prints.get(id), prints.get(other));
                if (odds >= bounds.levels()[0]) {
                    found.put(other, odds);
                }
            }
            links.put(id, found);
        }
    }

    private void load(Collection<Neighbourhood.Around> near) {
        Set<String> ids = new LinkedHashSet<>();
        near.forEach(around -> {
            ids.addAll(around.before());
            ids.addAll(around.after());
        });
        fetch(ids);
    }

    private void fetch(Collection<String> ids) {
        List<String> missing =
                ids.stream().filter(id -> !prints.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            prints.putAll(store.fingerprints(missing));
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
