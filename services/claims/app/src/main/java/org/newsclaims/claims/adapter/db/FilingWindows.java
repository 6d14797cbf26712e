package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/**
 * What one transaction knows of where articles are filed: for some keys, all that is filed from one position to another.
 * Articles of one happening share most of their keys, so that few of the places asked about are news.
 */
final class FilingWindows {
    private final Map<String, List<Window>> byKey = new HashMap<>();

    /** The answer to {@link org.newsclaims.engine.grouping.Neighbourhood#around}; null when it is not known. */
    Around around(Filing place, int reach) {
        for (Window window : byKey.getOrDefault(place.key(), List.of())) {
            if (window.holds(place.position())) {
                return window.around(place.position(), reach);
            }
        }
        return null;
    }

    /** @param window is complete for the articles filed under this key */
    void learn(String key, Window window) {
        List<Window> known = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
        Window joined = window;
        for (Iterator<Window> others = known.iterator(); others.hasNext(); ) {
            Window other = others.next();
            if (joined.meets(other)) {
                joined = joined.with(other);
                others.remove();
            }
        }
        known.add(joined);
    }

    void file(Filing place, String articleId) {
        for (Window window : byKey.getOrDefault(place.key(), List.of())) {
            if (window.holds(place.position())) {
                window.filed.put(place.position(), articleId);
            }
        }
    }

    void forget() {
        byKey.clear();
    }

    /**
     * All that is filed under one key from one position to another, both included.
     *
     * @param from null when there is nothing before
     * @param to null when there is nothing after
     * @param filed article ids by position
     */
    record Window(String from, String to, NavigableMap<String, String> filed) {
        boolean holds(String position) {
            return (from == null || from.compareTo(position) <= 0) && (to == null || to.compareTo(position) >= 0);
        }

        boolean meets(Window other) {
            return (from == null || other.to == null || from.compareTo(other.to) <= 0)
                    && (to == null || other.from == null || other.from.compareTo(to) <= 0);
        }

        Window with(Window other) {
            NavigableMap<String, String> both = new TreeMap<>(filed);
            both.putAll(other.filed);
            String first =
                    from == null || other.from == null ? null : from.compareTo(other.from) < 0 ? from : other.from;
            String last = to == null || other.to == null ? null : to.compareTo(other.to) > 0 ? to : other.to;
            return new Window(first, last, both);
        }

        /** Null when it ends too near. */
        Around around(String position, int reach) {
            List<String> before = nearest(filed.headMap(position, false).descendingMap(), reach);
            List<String> after = nearest(filed.tailMap(position, false), reach);
            boolean complete = (from == null || before.size() == reach) && (to == null || after.size() == reach);
            return complete ? new Around(before, after) : null;
        }

        private static List<String> nearest(Map<String, String> ordered, int reach) {
            List<String> ids = new ArrayList<>(Math.min(reach, ordered.size()));
            for (String id : ordered.values()) {
                if (ids.size() == reach) {
                    break;
                }
                ids.add(id);
            }
            return ids;
        }
    }
}
