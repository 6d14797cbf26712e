package org.newsclaims.query.adapter.db;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsclaims.query.config.QueryConfig;

/** Asks PostgreSQL, in SQL, within a time limit and turns what goes wrong into refusals. */
@ApplicationScoped
class Database {
    private final Pool pool;
    private final long answerMillis;
    private final Counter statements;

    Database(Pool pool, QueryConfig config, MeterRegistry metrics) {
        this.pool = pool;
        this.statements = Counter.builder("newsclaims.query.statements")
                .description("Statements sent to the database")
                .register(metrics);
        this.answerMillis = config.database().answerTimeout().toMillis();
    }

    <T> CompletionStage<List<T>> list(String sql, Tuple values, Function<Row, T> mapper) {
        return query(sql, values)
                .map(rows -> {
                    List<T> items = new ArrayList<>(rows.size());
                    rows.forEach(row -> items.add(mapper.apply(row)));
                    return items;
                })
                .toCompletionStage();
    }

    <T> CompletionStage<Optional<T>> one(String sql, Tuple values, Function<Row, T> mapper) {
        return query(sql, values)
                .map(rows -> rows.size() == 0
                        ? Optional.<T>empty()
                        : Optional.of(mapper.apply(rows.iterator().next())))
                .toCompletionStage();
    }

    private Future<RowSet<Row>> query(String sql, Tuple values) {
        return answer(() -> pool.preparedQuery(sql).execute(values));
    }

    /** @param statement sends one statement */
    <T> Future<T> answer(Supplier<Future<T>> statement) {
        return attempt(statement)
                // A pooled connection may have died since its last use; a fresh one has not.
                .recover(e -> e instanceof ClosedConnectionException ? attempt(statement) : Future.failedFuture(e))
                .timeout(answerMillis, TimeUnit.MILLISECONDS)
                .recover(e -> Future.failedFuture(DatabaseRefusals.of(e)));
    }

    private <T> Future<T> attempt(Supplier<Future<T>> statement) {
        statements.increment();
        return statement.get();
    }
}
