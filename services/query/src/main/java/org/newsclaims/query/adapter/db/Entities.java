package org.newsclaims.query.adapter.db;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.newsclaims.query.config.QueryConfig;

/**
 * Single rows by their id, through Hibernate Reactive; lists and searches are SQL, see {@link Database}. Within the same
 * time limit, and what goes wrong becomes the same refusals.
 */
@ApplicationScoped
class Entities {
    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;
    private final long answerMillis;
    private final Counter statements;

    Entities(Mutiny.SessionFactory sessions, Vertx vertx, QueryConfig config, MeterRegistry metrics) {
        this.sessions = sessions;
        this.vertx = vertx;
        this.answerMillis = config.database().answerTimeout().toMillis();
        this.statements = Database.statements(metrics);
    }

    /** The row with this id. */
    <T> CompletionStage<Optional<T>> find(Class<T> type, Object id) {
        return ask(session -> session.get(type, id)).thenApply(Optional::ofNullable);
    }

    /** The first value that a query in HQL finds. */
    <T> CompletionStage<Optional<T>> first(Class<T> type, String hql) {
        return ask(session ->
                        session.createSelectionQuery(hql, type).setMaxResults(1).getResultList())
                .thenApply(List::stream)
                .thenApply(values -> values.findFirst());
    }

    private <T> CompletionStage<T> ask(Function<Mutiny.StatelessSession, Uni<T>> question) {
        return attempt(question)
                // A pooled connection may have died since its last use; a fresh one has not.
                .exceptionallyCompose(e -> cause(e) instanceof ClosedConnectionException
                        ? attempt(question)
                        : CompletableFuture.failedFuture(e))
                .orTimeout(answerMillis, TimeUnit.MILLISECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(DatabaseRefusals.of(cause(e))));
    }

    /** A session belongs to one event loop context, which it keeps to itself. */
    private <T> CompletableFuture<T> attempt(Function<Mutiny.StatelessSession, Uni<T>> question) {
        statements.increment();
        CompletableFuture<T> answer = new CompletableFuture<>();
        Context loop = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        loop.runOnContext(ignored -> {
            VertxContextSafetyToggle.setContextSafe(loop, true);
            sessions.withStatelessSession(question).subscribe().with(answer::complete, answer::completeExceptionally);
        });
        return answer;
    }

    /** What the client said, without what Hibernate and the JDK have put around it. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
