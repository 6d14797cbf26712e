package org.newsclaims.query.application;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.StatementStore;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Moved;
import org.newsclaims.query.domain.Part;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.StatementFilter;

/** Questions about statements. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Statements {
    private final StatementStore store;
    private final Events events;
    private final Articles articles;

    public Statements(StatementStore store, Events events, Articles articles) {
        this.store = store;
        this.events = events;
        this.articles = articles;
    }

    /** {@code StatementView}s; an event or article that is not there is refused, not answered by an empty list. */
    public CompletionStage<ListPage<String>> list(StatementFilter filter, Slice slice) {
        return within(filter, store.statements(filter, slice));
    }

    /**
     * The same for a list that can be followed.
     *
     * @param ids only these, or null
     */
    public CompletionStage<ListPage<Turn>> everywhere(
            StatementFilter filter, List<String> ids, FeedRange range, Slice slice) {
        return within(filter, store.statements(filter, ids, range, slice));
    }

    /** The same as they are stored, a statement a line. */
    public CompletionStage<ItemLines> lines(StatementFilter filter, Slice slice) {
        return within(filter, store.lines(filter, slice));
    }

    /** How many statements there are in all, and by what is asked for. */
    public CompletionStage<Counts> counts(StatementFilter filter, List<String> by) {
        return store.counts(filter, by);
    }

    private <P extends Part> CompletionStage<P> within(StatementFilter filter, CompletionStage<P> question) {
        CompletionStage<P> page = question;
        if (filter.event() != null) {
            page = events.within(filter.event(), filter.asOf(), page);
        }
        if (filter.article() != null) {
            page = articles.within(filter.article(), filter.asOf(), page);
        }
        return page;
    }

    /** {@code StatementView}. */
    public CompletionStage<String> one(String id, Instant asOf) {
        return store.statement(id).thenCompose(found -> {
            if (found.isEmpty()) {
                return missing(id);
            }
            return Articles.knowable(found.get().publishedAt(), asOf)
                    ? CompletableFuture.completedStage(found.get().doc())
                    : CompletableFuture.failedStage(Events.notKnowable("statement " + id, asOf));
        });
    }

    private <T> CompletionStage<T> missing(String id) {
        return store.trace(id).thenCompose(trace -> {
            if (trace.isEmpty()) {
                return CompletableFuture.failedStage(Refusal.of(
                        ProblemType.NOT_FOUND,
                        "There is no statement " + id + ". GET /v1/statements searches the statements."));
            }
            StatementStore.Trace left = trace.get();
            return CompletableFuture.failedStage(
                    left.survivor() == null
                            ? Refusal.of(
                                    ProblemType.GONE,
                                    "The statement " + id + " is gone: the article " + left.articleId()
                                            + " was revised or retracted. GET /v1/articles/" + left.articleId()
                                            + "/statements tells what stands in it now.")
                            : new Moved(id, left.survivor()));
        });
    }
}
