package org.newsclaims.claims.application.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsclaims.claims.application.projection.ArticleState;
import org.newsclaims.claims.application.projection.Projector;
import org.newsclaims.claims.application.projection.ViewDelta;
import org.newsclaims.claims.application.projection.ViewStore;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.application.reading.Reading;
import org.newsclaims.claims.domain.ClaimHead;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;

/**
 * The views of a whole set of changes at once: what a store must hold after them, in whatever order and batches it was
 * given them. Needs no store, since everything is new.
 */
public final class Fold {
    private Fold() {}

    /** All that a store that held nothing would have to write. */
    public static ViewDelta of(Projector projector, Collection<ArticleChange> changes) {
        return projector.apply(new Nothing(), changes);
    }

    /** A store that holds nothing but where to look for neighbours, which grouping changes midway. */
    private static final class Nothing implements ViewStore {
        private final Map<String, NavigableMap<String, String>> filed = new TreeMap<>();

        @Override
        public Map<String, ArticleState> states(Collection<String> articleIds) {
            return Map.of();
        }

        @Override
        public Map<String, Reading> readings(Collection<String> articleIds) {
            return Map.of();
        }

        @Override
        public Map<String, Integer> eventSizes(Collection<String> eventIds) {
            return Map.of();
        }

        @Override
        public List<ClaimHead> claimHeads(Collection<String> eventIds) {
            return List.of();
        }

        @Override
        public Map<String, String> statementDigests(Collection<String> articleIds) {
            return Map.of();
        }

        @Override
        public void refile(Collection<String> articleIds, Map<String, List<Filing>> filings) {
            filings.forEach((id, places) -> places.forEach(place ->
                    filed.computeIfAbsent(place.key(), key -> new TreeMap<>()).put(place.position(), id)));
        }

        @Override
        public void write(ViewDelta delta) {
            // Handed back as it is.
        }

        @Override
        public Map<Filing, Around> around(Collection<Filing> places, int reach) {
            Map<Filing, Around> found =
                    new TreeMap<>(java.util.Comparator.comparing(Filing::key).thenComparing(Filing::position));
            for (Filing place : places) {
                NavigableMap<String, String> there = filed.getOrDefault(place.key(), new TreeMap<>());
                found.put(
                        place,
                        new Around(
                                nearest(there.headMap(place.position(), false).descendingMap(), reach),
                                nearest(there.tailMap(place.position(), false), reach)));
            }
            return found;
        }

        @Override
        public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
            return Map.of();
        }

        private static List<String> nearest(Map<String, String> ordered, int reach) {
            return new ArrayList<>(ordered.values().stream().limit(reach).toList());
        }
    }
}
