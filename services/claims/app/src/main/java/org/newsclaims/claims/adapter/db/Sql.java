package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Set-based statements of one transaction, in SQL, in the order in which they are given. They go over the session's own
 * connection, past its query objects, in which the event loop spent half of its time. Parameters are {@code $1}, {@code $2}, …
 * Statements stay under 2048 characters, or they would not be cached as prepared.
 */
final class Sql {
    private final Mutiny.StatelessSession session;
    private final ReactiveConnection connection;
    private final SessionLoop loop;
    private final List<CompletableFuture<Integer>> sent = new ArrayList<>();

    /** @param connection of the session, which is in a transaction */
    Sql(Mutiny.StatelessSession session, ReactiveConnection connection, SessionLoop loop) {
        this.session = session;
        this.connection = connection;
        this.loop = loop;
    }

    /** What a session sends its statements over; to be asked for on its loop. */
    static ReactiveConnection connection(Mutiny.StatelessSession session) {
        // Hibernate's own sessions all are of this class; its interface does not tell the connection.
        return ((MutinyStatelessSessionImpl) session).getReactiveConnection();
    }

    /** Single rows of the same session, as entities. */
    TableRows entities() {
        return new TableRows(session, loop);
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... parameters) {
        return asked(row -> row, sql, parameters).get();
    }

    /** Values of a single column. */
    <T> List<T> values(Class<T> type, String sql, Object... parameters) {
        return ask(type, sql, parameters).get();
    }

    /**
     * Asks for values of a single column that are wanted later. Until they are waited for, other statements may be sent and other
     * questions asked.
     *
     * @return waits for them
     */
    <T> Supplier<List<T>> ask(Class<T> type, String sql, Object... parameters) {
        return asked(row -> type.cast(row[0]), sql, parameters);
    }

    private <T> Supplier<List<T>> asked(Function<Object[], T> shape, String sql, Object... parameters) {
        CompletableFuture<ReactiveConnection.Result> answer = loop.begin(() -> connection.select(sql, parameters));
        return () -> {
            ReactiveConnection.Result rows = SessionLoop.join(answer, loop.patience());
            List<T> found = new ArrayList<>(rows.size());
            rows.forEachRemaining(row -> found.add(shape.apply(row)));
            return found;
        };
    }

    /** The value of a single column and row. */
    <T> T value(Class<T> type, String sql, Object... parameters) {
        return values(type, sql, parameters).get(0);
    }

    /** How many rows the statement changed. */
    int update(String sql, Object... parameters) {
        return SessionLoop.join(loop.begin(() -> change(sql, parameters)), loop.patience());
    }

    /**
     * Changes rows, and lets the caller go on with what comes next while the database does. Statements that follow see what it changed;
     * when it fails they fail, and so does the transaction.
     */
    void send(String sql, Object... parameters) {
        sent.add(loop.begin(() -> change(sql, parameters)));
    }

    /** Waits for all that was sent. */
    void settle() {
        sent.forEach(one -> SessionLoop.join(one, loop.patience()));
    }

    /** Why the first of those that were sent failed, as far as is known by now: whatever came after it failed because of it. */
    Optional<RuntimeException> failure() {
        return sent.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .findFirst()
                .map(one ->
                        one.handle((count, fault) -> DatabaseFault.of(fault)).join());
    }

    private CompletionStage<Integer> change(String sql, Object... parameters) {
        return connection.update(sql, parameters);
    }
}
