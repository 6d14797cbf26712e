package org.newsclaims.query.application;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Refusal;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.StatementFilter;

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
    public CompletionStage<Page<String>> list(StatementFilter filter, Slice slice) {
        CompletionStage<Page<String>> page = store.statements(filter, slice);
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
        return store.statement(id).thenApply(found -> {
            StatementStore.Found statement = found.orElseThrow(() -> Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    "There is no statement " + id + ", or its article was revised or retracted. GET /v1/statements"
                            + " searches the statements."));
            if (!Articles.knowable(statement.publishedAt(), asOf)) {
                throw Events.notKnowable("statement " + id, asOf);
            }
            return statement.doc();
        });
    }
}
