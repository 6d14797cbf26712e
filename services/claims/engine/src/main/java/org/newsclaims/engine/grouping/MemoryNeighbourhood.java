package org.newsclaims.engine.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The whole store in memory. Not safe for use by several threads while it changes. */
final class MemoryNeighbourhood implements Neighbourhood {
    private final FilingIndex index = new FilingIndex();
    private final Map<String, Fingerprint> prints = new HashMap<>();

    /** Adds an article, or replaces it. */
    public void add(Fingerprint print) {
        prints.put(print.articleId(), print);
        index.file(print.articleId(), print.filings());
    }

    /** Removes an article, if there. */
    public void remove(String articleId) {
        prints.remove(articleId);
        index.file(articleId, List.of());
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
    public List<Around> around(List<Filing> places, int reach) {
        return index.around(places, reach);
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        articleIds.forEach(id -> found.put(id, prints.get(id)));
        return found;
    }
}
