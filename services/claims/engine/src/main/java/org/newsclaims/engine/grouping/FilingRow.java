package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/** The positions filed under one key, ascending. Neighbours lie side by side, so that looking them up costs one search. */
final class FilingRow {
    private final List<String> positions = new ArrayList<>(1);

    void add(String position) {
        int place = Collections.binarySearch(positions, position);
        if (place < 0) {
            positions.add(-place - 1, position);
        }
    }

    void remove(String position) {
        int place = Collections.binarySearch(positions, position);
        if (place >= 0) {
            positions.remove(place);
        }
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    /** As {@link Neighbourhood#around}. */
    Around around(String position, int reach) {
        int place = Collections.binarySearch(positions, position);
        int before = place < 0 ? -place - 1 : place;
        int after = place < 0 ? before : place + 1;
        String[] nearest = new String[Math.min(reach, before)];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = positions.get(before - 1 - i);
        }
        return new Around(
                List.of(nearest), List.copyOf(positions.subList(after, Math.min(positions.size(), after + reach))));
    }
}
