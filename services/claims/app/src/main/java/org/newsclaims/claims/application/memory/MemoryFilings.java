package org.newsclaims.claims.application.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/** Where grouping looks for neighbours. */
final class MemoryFilings {
    private final Map<String, NavigableMap<String, String>> index = new HashMap<>();
    private final Map<String, List<Filing>> byArticle = new HashMap<>();

    void refile(Collection<String> articleIds, Map<String, List<Filing>> filings) {
        articleIds.forEach(this::remove);
        filings.forEach((articleId, places) -> {
            byArticle.put(articleId, List.copyOf(places));
            places.forEach(place ->
                    index.computeIfAbsent(place.key(), key -> new TreeMap<>()).put(place.position(), articleId));
        });
    }

    private void remove(String articleId) {
        List<Filing> places = byArticle.remove(articleId);
        if (places != null) {
            places.forEach(place -> index.get(place.key()).remove(place.position()));
        }
    }

    Map<Filing, Around> around(Collection<Filing> places, int reach) {
        Map<Filing, Around> found = new LinkedHashMap<>();
        for (Filing place : places) {
            NavigableMap<String, String> under = index.getOrDefault(place.key(), new TreeMap<>());
            found.put(
                    place,
                    new Around(
                            nearest(under.headMap(place.position(), false).descendingMap(), reach),
                            nearest(under.tailMap(place.position(), false), reach)));
        }
        return found;
    }

    private static List<String> nearest(Map<String, String> ordered, int reach) {
        List<String> ids = new ArrayList<>();
        for (String id : ordered.values()) {
            if (ids.size() == reach) {
                break;
            }
            ids.add(id);
        }
        return ids;
    }
}
