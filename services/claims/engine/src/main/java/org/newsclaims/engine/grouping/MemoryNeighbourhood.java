package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole store in memory. Not safe for use by several threads while it changes. */
public final class MemoryNeighbourhood implements Neighbourhood {
    private final Map<String, NavigableMap<String, String>> index = new HashMap<>();
    private final Map<String, Fingerprint> prints = new HashMap<>();

    /** Adds an article, or replaces it. */
    public void add(Fingerprint print) {
        remove(print.articleId());
        prints.put(print.articleId(), print);
        for (Filing filing : print.filings()) {
            index.computeIfAbsent(filing.key(), key -> new TreeMap<>()).put(filing.position(), print.articleId());
        }
    }

    /** Removes an article, if there. */
    public void remove(String articleId) {
        Fingerprint old = prints.remove(articleId);
        if (old == null) {
            return;
        }
        for (Filing filing : old.filings()) {
            NavigableMap<String, String> under = index.get(filing.key());
            under.remove(filing.position());
            if (under.isEmpty()) {
                index.remove(filing.key());
            }
        }
    }

    /** Every article held, sorted. */
    public Set<String> articleIds() {
        return new TreeSet<>(prints.keySet());
    }

    /** Its fingerprint, or null. */
    public Fingerprint fingerprint(String articleId) {
        return prints.get(articleId);
    }

    @Override
    public Map<Filing, Around> around(Collection<Filing> places, int reach) {
        Map<Filing, Around> found = new LinkedHashMap<>();
        for (Filing place : places) {
            NavigableMap<String, String> under = index.get(place.key());
            if (under == null) {
                found.put(place, new Around(List.of(), List.of()));
            } else {
                found.put(
                        place,
                        new Around(
                                nearest(under.headMap(place.position(), false).descendingMap(), reach),
                                nearest(under.tailMap(place.position(), false), reach)));
            }
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

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        articleIds.forEach(id -> found.put(id, prints.get(id)));
        return found;
    }
}
