package org.newsclaims.claims.views.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.engine.grouping.Filing;

/** Retracted articles by id and by where they would be filed. */
final class DepartedIndex {
    final Map<String, Departed> byId = new TreeMap<>();
    private final Map<String, NavigableMap<String, String>> byKey = new HashMap<>();
    private final Map<String, NavigableMap<String, String>> standing = new HashMap<>();
    private final Map<String, List<Filing>> filings = new HashMap<>();

    void put(Departed departed) {
        remove(departed.articleId());
        byId.put(departed.articleId(), departed);
        departed.filings().forEach(place -> file(byKey, place, departed.articleId()));
    }

    void remove(String articleId) {
        Departed gone = byId.remove(articleId);
        if (gone != null) {
            gone.filings().forEach(place -> byKey.get(place.key()).remove(place.position()));
        }
    }

    /** Follows where the articles that stand are filed; no places take one out. */
    void stand(String articleId, List<Filing> places) {
        filings.getOrDefault(articleId, List.of())
                .forEach(place -> standing.get(place.key()).remove(place.position()));
        filings.put(articleId, places);
        places.forEach(place -> file(standing, place, articleId));
    }

    private static void file(Map<String, NavigableMap<String, String>> index, Filing place, String articleId) {
        index.computeIfAbsent(place.key(), key -> new TreeMap<>()).put(place.position(), articleId);
    }

    Set<String> near(Collection<Filing> places, int reach) {
        Set<String> near = new TreeSet<>();
        for (Filing place : new HashSet<>(places)) {
            NavigableMap<String, String> under = byKey.get(place.key());
            if (under != null) {
                NavigableMap<String, String> others = standing.getOrDefault(place.key(), new TreeMap<>());
                String first = beyond(others.headMap(place.position(), false).descendingMap(), reach);
                String last = beyond(others.tailMap(place.position(), false), reach);
                NavigableMap<String, String> from = first == null ? under : under.tailMap(first, true);
                near.addAll((last == null ? from : from.headMap(last, true)).values());
            }
        }
        return near;
    }

    /** The position after that many others, or null. */
    private static String beyond(NavigableMap<String, String> others, int reach) {
        return others.keySet().stream().skip(reach).findFirst().orElse(null);
    }
}
