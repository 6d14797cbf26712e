package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/**
 * What one transaction knows of where articles are filed: for some keys, all that is filed from one position to another.
 * Articles of one happening share most of their keys, so that few of the places asked about are news.
 */
final class FilingWindows {
    private final Map<String, List<Window>> byKey = new HashMap<>();

    /** Whether it was told anything about the articles filed under this key. */
    boolean knows(String key) {
        return byKey.containsKey(key);
    }

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

    void forget() {
        byKey.clear();
    }

    /**
     * All that is filed under one key from one position to another, both included.
     *
     * @param from null when there is nothing before
     * @param to null when there is nothing after
     * @param filed their positions
     */
    record Window(String from, String to, NavigableSet<String> filed) {
        boolean holds(String position) {
            return (from == null || from.compareTo(position) <= 0) && (to == null || to.compareTo(position) >= 0);
        }

        boolean meets(Window other) {
            return (from == null || other.to == null || from.compareTo(other.to) <= 0)
                    && (to == null || other.from == null || other.from.compareTo(to) <= 0);
        }

        Window with(Window other) {
            NavigableSet<String> both = new TreeSet<>(filed);
            both.addAll(other.filed);
            String first =
                    from == null || other.from == null ? null : from.compareTo(other.from) < 0 ? from : other.from;
            String last = to == null || other.to == null ? null : to.compareTo(other.to) > 0 ? to : other.to;
            return new Window(first, last, both);
        }

        /** Null when it ends too near. */
        Around around(String position, int reach) {
            List<String> before = nearest(filed.headSet(position, false).descendingSet(), reach);
            List<String> after = nearest(filed.tailSet(position, false), reach);
            boolean complete = (from == null || before.size() == reach) && (to == null || after.size() == reach);
            return complete ? new Around(before, after) : null;
        }

        private static List<String> nearest(Set<String> ordered, int reach) {
            List<String> positions = new ArrayList<>(reach);
            for (String position : ordered) {
                if (positions.size() == reach) {
                    break;
                }
                positions.add(position);
            }
            return positions;
        }
    }
}
