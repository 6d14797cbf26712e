package org.newsclaims.claims.views.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Neighbourhood;

/**
 * How the views stand before a batch: all that the fold asks of them, and the neighbourhood that grouping looks into. Ids
 * that are not there are missing from answers, never null in them.
 */
public interface ViewState extends Neighbourhood {
    /** How these articles stand, by id. */
    Map<String, ArticleState> states(Collection<String> articleIds);

    /** What was found in these articles, by id; withdrawn ones are missing. */
    Map<String, Reading> readings(Collection<String> articleIds);

    /**
     * All that merging and comparing ask about events, in one question: a store may be far away.
     *
     * @param articleIds articles that stand and stay as they are
     * @param eventIds events they were in, or will be
     */
    EventContents contents(Set<String> articleIds, Set<String> eventIds);

    /** The retracted articles among these, by id. */
    Map<String, Departed> departed(Collection<String> articleIds);

    /**
     * Retracted articles that may find an article at one of these places when they look for where they lead.
     *
     * @param places where articles come or go
     * @param reach no more than so many articles that stand lie between a place and where a retracted one would be filed
     */
    Set<String> departedNear(Collection<Filing> places, int reach);

    /**
     * What events hold before a batch.
     *
     * @param readings what was found in the articles, by id
     * @param statementDigests digests of the documents of all their statements, by statement id
     * @param claims the claims of the events, in no particular order
     */
    record EventContents(Map<String, Reading> readings, Map<String, String> statementDigests, List<ClaimHead> claims) {
        static final EventContents NONE = new EventContents(Map.of(), Map.of(), List.of());
    }
}
