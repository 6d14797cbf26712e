package org.newsclaims.claims.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Runs statements of one session, one after the other, for a caller that may block. A session belongs to one event loop
 * and must never be touched from elsewhere; this carries each statement there and waits for the answer. Parameters are
 * {@code ?1}, {@code ?2}, … Statements stay under 2048 characters, or they would not be cached as prepared.
 */
final class Sql {
    private final Mutiny.QueryProducer session;
    private final Context loop;
    private final Duration patience;

    Sql(Mutiny.QueryProducer session, Context loop, Duration patience) {
        this.session = session;
        this.loop = loop;
        this.patience = patience;
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... parameters) {
        return values(Object[].class, sql, parameters);
    }

    /** Values of a single column. */
    <T> List<T> values(Class<T> type, String sql, Object... parameters) {
        return await(() -> {
            Mutiny.SelectionQuery<T> query = session.createNativeQuery(sql, type);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    /** The value of a single column and row. */
    <T> T value(Class<T> type, String sql, Object... parameters) {
        return values(type, sql, parameters).get(0);
    }

    /** How many rows the statement changed. */
    int update(String sql, Object... parameters) {
        return await(() -> {
            Mutiny.Query<Object> query = session.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }

    private <T> T await(Supplier<Uni<T>> statement) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        loop.runOnContext(ignored -> {
            try {
                statement.get().subscribe().with(answer::complete, answer::completeExceptionally);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return join(answer, patience);
    }

    static <T> T join(CompletableFuture<T> answer, Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw DatabaseFault.of(e.getCause());
        } catch (TimeoutException e) {
            throw DatabaseFault.silence(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseFault.of(e);
        }
    }
}
