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
     * @return for each place, in their order, the positions under the same key that are smaller (the {@code reach} nearest)
     *     and greater (the {@code reach} nearest); {@link Filing#articleAt} tells the articles; the position itself is in
     *     neither
     */
    List<Around> around(List<Filing> places, int reach);

    /**
     * @param articleIds articles that {@link #around} told of
     * @return their fingerprints, one for each id
     */
    Map<String, Fingerprint> fingerprints(Collection<String> articleIds);

    /**
     * Neighbours of one place.
     *
     * @param before smaller positions, nearest first
     * @param after greater positions, nearest first
     */
    record Around(List<String> before, List<String> after) {
        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
