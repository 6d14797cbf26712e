package org.newsclaims.query.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.asof.EventAsOf;
import org.newsclaims.query.domain.filter.EventFilter;

/** Port to the events of the read model. Every stage may fail with a {@link org.newsclaims.problems.Refusal}. */
public interface EventStore {
    /**
     * An event as stored.
     *
     * @param doc {@code EventView} as JSON
     * @param remains what was knowable; null when the present was asked for
     */
    record Found(String doc, EventAsOf.Remains remains) {}

    /**
     * What became of an id that no event has now.
     *
     * @param survivor the event its founding article is in now, or null when that article left without one
     */
    record Trace(String survivor) {}

    /**
     * What one article tells its happening by.
     *
     * @param happenedOn the day of the happening as far as it tells, or null
     * @param publishedAt or null
     * @param traits {@code TraitsView} as JSON, or null
     */
    record Telling(String articleId, LocalDate happenedOn, Instant publishedAt, String traits) {}

    /** @param asOf null for now; events of which nothing was knowable are left out */
    CompletionStage<ListPage<Found>> events(EventFilter filter, Slice slice);

    /** How many there are of now, by {@code outlet} and {@code speaker}. */
    CompletionStage<Counts> counts(EventFilter filter, List<String> by);

    /** The event, whether or not anything of it was knowable then ({@code articleCount} 0 if not). */
    CompletionStage<Optional<Found>> event(String id, Instant asOf);

    /** Empty when the id was never published. */
    CompletionStage<Optional<Trace>> trace(String id);

    /** {@code AccountsView} as JSON. */
    CompletionStage<Optional<String>> accounts(String id);

    /** What the articles of an event tell it by: of the earliest where there are very many. */
    CompletionStage<List<Telling>> tellings(String id, Instant asOf);

    /** {@code ArticleView} as JSON without text, by publication (undated last), then id. */
    CompletionStage<List<String>> articles(String id, Instant asOf);
}
