package org.newsclaims.claims.adapter.db;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Set-based statements of one session, in SQL, one after the other. Parameters are {@code ?1}, {@code ?2}, … Statements
 * stay under 2048 characters, or they would not be cached as prepared.
 */
final class Sql {
    private final Mutiny.StatelessSession session;
    private final SessionLoop loop;
    private final List<CompletableFuture<Integer>> sent = new ArrayList<>();

    Sql(Mutiny.StatelessSession session, SessionLoop loop) {
        this.session = session;
        this.loop = loop;
    }

    /** Single rows of the same session, as entities. */
    TableRows entities() {
        return new TableRows(session, loop);
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... parameters) {
        return values(Object[].class, sql, parameters);
    }

    /** Values of a single column. */
    <T> List<T> values(Class<T> type, String sql, Object... parameters) {
        return ask(type, sql, parameters).get();
    }

    /**
     * Asks for rows, or values of a single column, that are wanted later. Until they are waited for, statements may be sent that
     * change rows, but nothing else may be asked: a session takes the answers of two questions for one another.
     *
     * @return waits for them
     */
    <T> Supplier<List<T>> ask(Class<T> type, String sql, Object... parameters) {
        CompletableFuture<List<T>> answer = loop.begin(() -> {
            Mutiny.SelectionQuery<T> query = session.createNativeQuery(sql, type);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
        return () -> SessionLoop.join(answer, loop.patience());
    }

    /** The value of a single column and row. */
    <T> T value(Class<T> type, String sql, Object... parameters) {
        return values(type, sql, parameters).get(0);
    }

    /** How many rows the statement changed. */
    int update(String sql, Object... parameters) {
        return loop.await(() -> change(sql, parameters));
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

    /** Waits until what was sent has been answered, well or ill, for as long as the database may take for one answer. */
    void answered() {
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .handle((all, fault) -> null)
                .completeOnTimeout(null, loop.patience().toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Why the first of those that were sent failed, as far as is known by now: whatever came after it failed because of it. */
    Optional<RuntimeException> failure() {
        return sent.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .findFirst()
                .map(one ->
                        one.handle((count, fault) -> DatabaseFault.of(fault)).join());
    }

    private Uni<Integer> change(String sql, Object... parameters) {
        Mutiny.Query<Object> query = session.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
