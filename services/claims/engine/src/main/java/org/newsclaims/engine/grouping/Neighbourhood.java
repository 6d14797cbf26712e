package org.newsclaims.engine.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The store of fingerprints as grouping reads it. A conformance suite holds every implementation to this contract.
 *
 * <p>Implementations answer from one consistent state. They need no state of their own about links or pieces.
 */
public interface Neighbourhood {
    /**
     * The articles filed nearest to the given places.
     *
     * @param places keys with positions; the positions themselves need not be in the store
     * @param reach how many articles to return on either side, at least 1
     * @return for each place, in their order, the ids filed under the same key at smaller positions (the {@code reach}
     *     nearest) and at greater ones (the {@code reach} nearest); the article at the position itself is in neither
     */
    List<Around> around(List<Filing> places, int reach);

    /**
     * @param articleIds ids that {@link #around} returned
     * @return their fingerprints, one for each id
     */
    Map<String, Fingerprint> fingerprints(Collection<String> articleIds);

    /**
     * Neighbours of one place.
     *
     * @param before ids at smaller positions, nearest first
     * @param after ids at greater positions, nearest first
     */
    record Around(List<String> before, List<String> after) {
        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
