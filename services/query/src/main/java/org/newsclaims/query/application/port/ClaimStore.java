package org.newsclaims.query.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.asof.Known;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ClaimFilter;

/** Port to the claims of the read model. */
public interface ClaimStore {
    /**
     * A claim at its place.
     *
     * @param position order within the event, from 0
     * @param doc {@code ClaimView} as JSON
     */
    record Placed(int position, String doc) {}

    /**
     * What became of an id that no claim has now.
     *
     * @param survivor the claim that its founding statement belongs to, or that holds the same words now; null when none
     * @param eventId the event to look in, or null when there is none either
     */
    record Trace(String survivor, String eventId) {}

    /** The claims of an event in their order there. */
    CompletionStage<ListPage<Placed>> claims(String eventId, ClaimFilter filter, Slice slice);

    /** The same, where very many carry a claim with its first occurrences alone. */
    CompletionStage<ListPage<Placed>> brief(String eventId, ClaimFilter filter, Slice slice);

    /**
     * Claims of all events: without a lower bound of the range all that pass, by id; with one what changed since, by the
     * sequence of its last change, claims that went or do not pass without {@code doc}.
     *
     * @param eventId only those of this event, or null
     * @param ids only these, or null
     * @param filter whose sort says nothing here
     */
    CompletionStage<ListPage<Turn>> claims(
            String eventId, List<String> ids, ClaimFilter filter, FeedRange range, Slice slice);

    /**
     * Claims of all events by id as they are stored, {@code ClaimView}s as JSON.
     *
     * @param eventId only those of this event, or null
     * @param filter whose sort says nothing here
     */
    CompletionStage<ItemLines> lines(String eventId, ClaimFilter filter, Slice slice);

    /**
     * How many there are of now, by {@code outlet}, {@code speaker}, {@code polarity}, {@code form} and {@code kind}.
     *
     * @param eventId only those of this event, or null
     */
    CompletionStage<Counts> counts(String eventId, ClaimFilter filter, List<String> by);

    /** {@code ClaimView} as JSON. */
    CompletionStage<Optional<String>> claim(String id);

    /** Empty when no statement known founded the id. */
    CompletionStage<Optional<Trace>> trace(String id);

    /** Those of the statements that stand in articles published up to then, by id. */
    CompletionStage<Map<String, Known>> known(Collection<String> statementIds, Instant asOf);
}
