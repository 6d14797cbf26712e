package org.newsclaims.claims.views.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Neighbourhood;

/** A store whose filings have changed already, while the fingerprints of this batch are not written yet. */
record Overlay(Neighbourhood store, Map<String, Fingerprint> arrived) implements Neighbourhood {
    @Override
    public List<Around> around(List<Filing> places, int reach) {
        return store.around(places, reach);
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        articleIds.stream().filter(arrived::containsKey).forEach(id -> found.put(id, arrived.get(id)));
        List<String> stored =
                articleIds.stream().filter(id -> !arrived.containsKey(id)).toList();
        if (!stored.isEmpty()) {
            found.putAll(store.fingerprints(stored));
        }
        return found;
    }
}
