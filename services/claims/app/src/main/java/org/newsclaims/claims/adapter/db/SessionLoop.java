package org.newsclaims.claims.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The event loop that a session belongs to, for a caller that may block. A session must never be touched from elsewhere;
 * this carries each statement there and waits for the answer.
 *
 * @param loop of the session
 * @param patience how long the database may stay silent
 */
record SessionLoop(Context loop, Duration patience) {
    /** @param statement is made on the loop, one at a time */
    <T> T await(Supplier<Uni<T>> statement) {
        return join(begin(statement), patience);
    }

    /**
     * The same without waiting: the database gets statements in the order in which they were begun, and each is done before the next.
     */
    <T> CompletableFuture<T> begin(Supplier<Uni<T>> statement) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        loop.runOnContext(ignored -> {
            try {
                statement.get().subscribe().with(answer::complete, answer::completeExceptionally);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
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
