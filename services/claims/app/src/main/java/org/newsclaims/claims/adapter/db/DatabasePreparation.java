package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.newsclaims.claims.application.EngineVersion;

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
        flyway.migrate();
        transactions.runSql(sql -> {
            new ProjectionTurn(sql).take();
            List<Integer> known = sql.values(Integer.class, "SELECT id FROM news_claims.generation");
            if (known.isEmpty()) {
                sql.rows("SELECT 1, news_claims.create_generation(1, ?1) IS NULL", engine.value());
                sql.rows("SELECT 1, news_claims.activate_generation(1) IS NULL");
            }
            return known;
        });
    }
}
