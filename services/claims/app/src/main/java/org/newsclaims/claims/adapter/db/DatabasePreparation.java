package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.domain.Generation;

/** Brings the database to where the service can work with it. */
@ApplicationScoped
public class DatabasePreparation {
    private final Flyway flyway;
    private final PgTransactions transactions;
    private final EngineVersion engine;

    DatabasePreparation(Flyway flyway, PgTransactions transactions, EngineVersion engine) {
        this.flyway = flyway;
        this.transactions = transactions;
        this.engine = engine;
    }

    /** Migrates, and makes the first generation when there is none. Safe to repeat, and on several replicas at once. */
    public void prepare() {
        // The first transaction of a process takes as long as migrating does when there is nothing to migrate.
        CompletableFuture<Integer> first =
                CompletableFuture.supplyAsync(() -> transactions.runSql(sql -> sql.value(Integer.class, "SELECT 1")));
        flyway.migrate();
        first.exceptionally(fault -> 0).join();
        transactions.runSql(sql -> {
            new ProjectionTurn(sql).take();
            PgGenerations generations = new PgGenerations(sql);
            List<Generation> known = generations.all();
            if (known.isEmpty()) {
                generations.activate(generations.create(engine.value()));
            }
            return known;
        });
    }
}
