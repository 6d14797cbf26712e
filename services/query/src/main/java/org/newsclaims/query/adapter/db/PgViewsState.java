package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.port.ViewsState;

/**
 * Tells states apart by PostgreSQL's own snapshot: which transactions are visible. Where the same are, all rows are the same;
 * the server's start keeps apart two servers of which one took over from the other. No table is read.
 */
@ApplicationScoped
class PgViewsState implements ViewsState {
    private final Database database;

    PgViewsState(Database database) {
        this.database = database;
    }

    @Override
    public CompletionStage<String> look() {
        return database.one(
                        "SELECT pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text",
                        Tuple.tuple(),
                        row -> row.getString(0))
                .thenApply(token -> token.orElseThrow());
    }
}
