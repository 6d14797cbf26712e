package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.grouping.Filing;

/**
 * What changes where grouping looks for neighbours.
 *
 * @param gone articles of which all filings go
 * @param filings those that come after that, by article id
 */
public record Refiling(Set<String> gone, Map<String, List<Filing>> filings) {
    public Refiling {
        gone = Set.copyOf(gone);
        filings = Map.copyOf(filings);
    }
}
