package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/** The places where articles are filed, in memory. Not safe for use by several threads while it changes. */
public final class FilingIndex {
    private static final NavigableMap<String, String> NOBODY = new TreeMap<>();

    private final Map<String, NavigableMap<String, String>> byKey = new HashMap<>();
    private final Map<String, List<Filing>> byArticle = new HashMap<>();

    /** Files an article, in place of where it was filed before; no places take it out. */
    public void file(String articleId, List<Filing> places) {
        takeOut(articleId);
        if (!places.isEmpty()) {
            byArticle.put(articleId, List.copyOf(places));
        }
        for (Filing place : places) {
            byKey.computeIfAbsent(place.key(), key -> new TreeMap<>()).put(place.position(), articleId);
        }
    }

    private void takeOut(String articleId) {
        for (Filing place : byArticle.getOrDefault(articleId, List.of())) {
            NavigableMap<String, String> under = byKey.get(place.key());
            under.remove(place.position());
            if (under.isEmpty()) {
                byKey.remove(place.key());
            }
        }
        byArticle.remove(articleId);
    }

    /** As {@link Neighbourhood#around}. */
    public List<Around> around(List<Filing> places, int reach) {
        List<Around> found = new ArrayList<>(places.size());
        for (Filing place : places) {
            NavigableMap<String, String> under = byKey.getOrDefault(place.key(), NOBODY);
            found.add(new Around(
                    nearest(under.headMap(place.position(), false).descendingMap(), reach),
                    nearest(under.tailMap(place.position(), false), reach)));
        }
        return found;
    }

    private static List<String> nearest(Map<String, String> ordered, int reach) {
        List<String> positions = new ArrayList<>();
        for (String position : ordered.keySet()) {
            if (positions.size() == reach) {
                break;
            }
            positions.add(position);
        }
        return positions;
    }
}
