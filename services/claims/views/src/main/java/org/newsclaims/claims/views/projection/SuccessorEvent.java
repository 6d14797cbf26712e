package org.newsclaims.claims.views.projection;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.grouping.Neighbourhood;

/**
 * Finds the article whose event the ids of a retracted article lead to: of those filed near it, the one that most likely
 * reports the same happening, provided that the two by themselves would make one event. Follows from the retracted text
 * and the set of articles that stand.
 */
final class SuccessorEvent {
    /** Neighbours looked at on either side of a filing. */
    static final int REACH = 16;

    private final Grouping grouping;
    private final Neighbourhood standing;

    /** @param standing all articles that count, as they are after the batch */
    SuccessorEvent(Grouping grouping, Neighbourhood standing) {
        this.grouping = grouping;
        this.standing = standing;
    }

    /** Null when no article near it reports the same happening. */
    String of(Departed departed) {
        Set<String> near = new LinkedHashSet<>();
        standing.around(departed.filings(), REACH).forEach(around -> {
            around.before().forEach(position -> near.add(Filing.articleAt(position)));
            around.after().forEach(position -> near.add(Filing.articleAt(position)));
        });
        if (near.isEmpty()) {
            return null;
        }
        Fingerprint gone = departed.fingerprint();
        Map<String, Fingerprint> prints = standing.fingerprints(near);
        return prints.values().stream()
                .max(Comparator.comparingDouble((Fingerprint print) -> grouping.logOdds(gone, print))
                        .thenComparing(Fingerprint.FOUNDING_ORDER.reversed()))
                .filter(best -> grouping.group(List.of(gone, best)).size() == 1)
                .map(Fingerprint::articleId)
                .orElse(null);
    }
}
