package org.newsclaims.query.adapter.db;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.newsclaims.query.config.QueryConfig;

/** Opens the pool with the limits that Quarkus has no keys for. */
@Singleton
class PoolSetup implements PgPoolCreator {
    private final QueryConfig.Database config;

    PoolSetup(QueryConfig config) {
        this.config = config.database();
    }

    @Override
    public Pool create(Input input) {
        for (PgConnectOptions options : input.pgConnectOptionsList()) {
            options.setCachePreparedStatements(true)
                    .setPreparedStatementCacheSqlLimit(8192)
                    .setConnectTimeout((int) config.connectTimeout().toMillis())
                    .setIdleTimeout((int) config.silence().toMillis())
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setTcpKeepAlive(true)
                    .addProperty(
                            "statement_timeout",
                            String.valueOf(config.statementTimeout().toMillis()))
                    .addProperty("default_transaction_read_only", "on")
                    .addProperty("application_name", "news-claims-query");
        }
        PoolOptions pool = input.poolOptions()
                .setMaxWaitQueueSize(config.maxQueue())
                .setIdleTimeout((int) config.idle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setConnectionTimeout((int) config.connectTimeout().toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        return PgBuilder.pool()
                .with(pool)
                .connectingTo(new ArrayList<SqlConnectOptions>(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
