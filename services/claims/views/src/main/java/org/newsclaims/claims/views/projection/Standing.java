package org.newsclaims.claims.views.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.grouping.Neighbourhood;

/** The articles that count once a batch is in, as grouping sees them, while the store still is as it was before. */
final class Standing implements Neighbourhood {
    private static final NavigableSet<String> NONE = new TreeSet<>();

    private final Neighbourhood before;
    private final Map<String, Fingerprint> arrived;
    private final Map<String, NavigableSet<String>> filed;
    private final Map<String, NavigableSet<String>> gone;
    private final int mostGone;

    /**
     * @param grouping tells where an article is filed
     * @param before the store
     * @param replaced fingerprints of articles that leave or get a new version, as the store has them, by article id
     * @param arrived fingerprints of new articles and of new versions, by article id
     */
    Standing(
            Grouping grouping,
            Neighbourhood before,
            Map<String, Fingerprint> replaced,
            Map<String, Fingerprint> arrived) {
        this.before = before;
        this.arrived = arrived;
        this.filed = positions(grouping, arrived.values());
        this.gone = positions(grouping, replaced.values());
        this.mostGone = gone.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** Positions by key. */
    private static Map<String, NavigableSet<String>> positions(Grouping grouping, Collection<Fingerprint> prints) {
        Map<String, NavigableSet<String>> byKey = new HashMap<>();
        prints.forEach(print -> grouping.filings(print)
                .forEach(place -> byKey.computeIfAbsent(place.key(), key -> new TreeSet<>())
                        .add(place.position())));
        return byKey;
    }

    @Override
    public List<Around> around(List<Filing> places, int reach) {
        List<Around> stored = before.around(places, reach + mostGone);
        List<Around> found = new ArrayList<>(places.size());
        for (int i = 0; i < stored.size(); i++) {
            Filing place = places.get(i);
            NavigableSet<String> here = filed.getOrDefault(place.key(), NONE);
            NavigableSet<String> left = gone.getOrDefault(place.key(), NONE);
            found.add(new Around(
                    merge(
                            stored.get(i).before(),
                            left,
                            here.headSet(place.position(), false).descendingIterator(),
                            Comparator.reverseOrder(),
                            reach),
                    merge(
                            stored.get(i).after(),
                            left,
                            here.tailSet(place.position(), false).iterator(),
                            Comparator.naturalOrder(),
                            reach)));
        }
        return found;
    }

    /** The nearest of both, each of which comes nearest first. */
    private static List<String> merge(
            List<String> stored, Set<String> left, Iterator<String> arrived, Comparator<String> order, int reach) {
        List<String> nearest = new ArrayList<>(reach);
        Iterator<String> others =
                stored.stream().filter(position -> !left.contains(position)).iterator();
        String one = next(arrived);
        String other = next(others);
        while (nearest.size() < reach && (one != null || other != null)) {
            if (other == null || one != null && order.compare(one, other) < 0) {
                nearest.add(one);
                one = next(arrived);
            } else {
                nearest.add(other);
                other = next(others);
            }
        }
        return nearest;
    }

    private static String next(Iterator<String> positions) {
        return positions.hasNext() ? positions.next() : null;
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        articleIds.stream().filter(arrived::containsKey).forEach(id -> found.put(id, arrived.get(id)));
        List<String> stored =
                articleIds.stream().filter(id -> !arrived.containsKey(id)).toList();
        if (!stored.isEmpty()) {
            found.putAll(before.fingerprints(stored));
        }
        return found;
    }
}
