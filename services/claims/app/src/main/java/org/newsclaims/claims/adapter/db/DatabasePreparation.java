package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** The first session of a process takes as long as {@link #prepare} has to do, and can be made beside it. */
    public void open() {
        transactions.runSql(sql -> sql.value(Integer.class, "SELECT 1"));
    }

    /** Migrates, and makes the first generation when there is none. Safe to repeat, and on several replicas at once. */
    public void prepare() {
        flyway.migrate();
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
