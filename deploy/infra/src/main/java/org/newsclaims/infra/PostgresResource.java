package org.newsclaims.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test class a database of its own on the shared server: sets the default datasource's address, reactive
 * and JDBC, user and password. Init argument {@code database} names it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String database = "news_claims";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Database server = SharedInfra.database();
        server.create(database);
        return Map.of(
                "quarkus.datasource.reactive.url", server.reactiveUrl(database),
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", server.user(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public void stop() {
        // The server is shared and stops with the JVM.
    }
}
