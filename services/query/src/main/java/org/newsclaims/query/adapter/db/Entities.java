package org.newsclaims.query.adapter.db;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Single rows by their id, through Hibernate Reactive; lists and searches are SQL, see {@link Database}. */
@ApplicationScoped
class Entities {
    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;
    private final Database database;

    Entities(Mutiny.SessionFactory sessions, Vertx vertx, Database database) {
        this.sessions = sessions;
        this.vertx = vertx;
        this.database = database;
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
        return database.answer(() -> attempt(question)).toCompletionStage();
    }

    /** A session belongs to one event loop context, which it keeps to itself. */
    private <T> Future<T> attempt(Function<Mutiny.StatelessSession, Uni<T>> question) {
        Promise<T> answer = Promise.promise();
        Context loop = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        loop.runOnContext(ignored -> {
            VertxContextSafetyToggle.setContextSafe(loop, true);
            sessions.withStatelessSession(question)
                    .subscribe()
                    .with(answer::complete, failure -> answer.fail(cause(failure)));
        });
        return answer.future();
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
