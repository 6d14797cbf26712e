package org.newsclaims.query.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.StatementFilter;

/** Port to the statements of the read model. */
public interface StatementStore {
    /**
     * One statement.
     *
     * @param doc {@code StatementView} as JSON
     * @param publishedAt publication of its article, or null
     */
    record Found(String doc, Instant publishedAt) {}

    /**
     * What became of an id that no statement has now.
     *
     * @param articleId the article it stood in
     * @param survivor the statement of that article that says the same now, or null
     */
    record Trace(String articleId, String survivor) {}

    /** {@code StatementView} as JSON. */
    CompletionStage<ListPage<String>> statements(StatementFilter filter, Slice slice);

    /**
     * Statements, or with a lower bound of the range those whose claim changed since, or whose article did where they belong
     * to no claim.
     *
     * @param ids only these, or null
     */
    CompletionStage<ListPage<Turn>> statements(StatementFilter filter, List<String> ids, FeedRange range, Slice slice);

    /** As many as asked for as they are stored, {@code StatementView}s as JSON. */
    CompletionStage<ItemLines> lines(StatementFilter filter, Slice slice);

    /** How many there are, by {@code outlet}, {@code speaker}, {@code polarity}, {@code form} and {@code kind}. */
    CompletionStage<Counts> counts(StatementFilter filter, List<String> by);

    CompletionStage<Optional<Found>> statement(String id);

    /** Empty when no version of any article is known to have held it. */
    CompletionStage<Optional<Trace>> trace(String id);
}
