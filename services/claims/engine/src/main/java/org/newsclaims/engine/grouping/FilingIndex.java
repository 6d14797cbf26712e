package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

/** The places where articles are filed, in memory. Not safe for use by several threads while it changes. */
public final class FilingIndex {
    private static final FilingRow NOBODY = new FilingRow();

    private final Map<String, FilingRow> byKey = new HashMap<>();
    private final Map<String, List<Filing>> byArticle = new HashMap<>();

    /** Files an article, in place of where it was filed before; no places take it out. */
    public void file(String articleId, List<Filing> places) {
        takeOut(articleId);
        if (!places.isEmpty()) {
            byArticle.put(articleId, List.copyOf(places));
        }
        for (Filing place : places) {
            byKey.computeIfAbsent(place.key(), key -> new FilingRow()).add(place.position());
        }
    }

    private void takeOut(String articleId) {
        for (Filing place : byArticle.getOrDefault(articleId, List.of())) {
            FilingRow row = byKey.get(place.key());
            row.remove(place.position());
            if (row.isEmpty()) {
                byKey.remove(place.key());
            }
        }
        byArticle.remove(articleId);
    }

    /** As {@link Neighbourhood#around}. */
    public List<Around> around(List<Filing> places, int reach) {
        List<Around> found = new ArrayList<>(places.size());
        for (Filing place : places) {
            found.add(byKey.getOrDefault(place.key(), NOBODY).around(place.position(), reach));
        }
        return found;
    }
}
