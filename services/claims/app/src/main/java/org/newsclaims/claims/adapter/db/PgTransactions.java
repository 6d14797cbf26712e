package org.newsclaims.claims.adapter.db;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.codec.RecordCodec;

/**
 * Transactions of Hibernate Reactive for callers that may block. Each has an event loop context of its own for the
 * session; the work runs on the caller's thread, so that computing never holds up the loop.
 */
@ApplicationScoped
public class PgTransactions implements Transactions {
    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;
    private final Duration patience;
    private final KnownFingerprints known;
    private final KnownReadings readings;

    PgTransactions(
            Mutiny.SessionFactory sessions,
            Vertx vertx,
            DatabaseSettings settings,
            KnownFingerprints known,
            KnownReadings readings) {
        this.sessions = sessions;
        this.vertx = vertx;
        this.patience = settings.patience();
        this.known = known;
        this.readings = readings;
    }

    @Override
    public <T> T run(Function<Transaction, T> work) {
        return runSql(sql -> work.apply(new PgTransaction(sql, new RecordCodec(), known, readings)));
    }

    <T> T runSql(Function<Sql, T> work) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("would block the event loop");
        }
        Context loop = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        CompletableFuture<Mutiny.StatelessSession> opened = new CompletableFuture<>();
        CompletableFuture<Void> worked = new CompletableFuture<>();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        loop.runOnContext(ignored -> {
            VertxContextSafetyToggle.setContextSafe(loop, true);
            sessions.withStatelessTransaction(session -> {
                        opened.complete(session);
                        return Uni.createFrom()
                                .completionStage(worked)
                                .emitOn(command -> loop.runOnContext(turn -> command.run()));
                    })
                    .subscribe()
                    .with(done -> ended.complete(null), fault -> {
                        opened.completeExceptionally(fault);
                        ended.completeExceptionally(fault);
                    });
        });
        T result =
                work(work, new Sql(SessionLoop.join(opened, patience), new SessionLoop(loop, patience)), worked, ended);
        worked.complete(null);
        SessionLoop.join(ended, patience);
        return result;
    }

    private <T> T work(Function<Sql, T> work, Sql sql, CompletableFuture<Void> worked, CompletableFuture<Void> ended) {
        try {
            T result = work.apply(sql);
            sql.settle();
            return result;
        } catch (RuntimeException | Error e) {
            if (!(e instanceof StoreUnavailable)) {
                sql.answered(); // or who gives up of himself would not learn that the database refused it
            }
            RuntimeException first = sql.failure().orElse(null);
            worked.completeExceptionally(first == null ? e : first);
            // The next transaction must not start before this one has let go of its locks.
            ended.exceptionally(fault -> null)
                    .completeOnTimeout(null, patience.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                    .join();
            if (first != null) {
                throw first;
            }
            throw e;
        }
    }
}
