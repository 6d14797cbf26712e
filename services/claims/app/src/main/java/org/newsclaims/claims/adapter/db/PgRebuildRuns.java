package org.newsclaims.claims.adapter.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.rebuild.RebuildRuns;
import org.newsclaims.claims.application.rebuild.RebuildStatus;
import org.newsclaims.claims.application.rebuild.RebuildStatus.State;

/** The table of rebuilds. Signs of life are told and judged by the database's clock alone. */
@ApplicationScoped
class PgRebuildRuns implements RebuildRuns {
    private static final Logger LOG = Logger.getLogger(PgRebuildRuns.class);
    private static final String SILENT = "alive_at < now() - interval '30 seconds'";
    private static final String LATEST = "from RebuildRun order by id desc";
    private static final String INTERRUPT =
            "UPDATE news_claims.rebuild SET state = 'failed', ended_at = now(), failure = 'its replica fell silent'"
                    + " WHERE state = 'running' AND " + SILENT;
    private static final String BEGIN =
            """
            INSERT INTO news_claims.rebuild (state, runner, generation, records, lag, skipped)
            VALUES ('running', ?1, 0, 0, 0, 0) ON CONFLICT (state) WHERE state = 'running' DO NOTHING RETURNING id""";
    private static final String ALIVE =
            "update RebuildRun set aliveAt = instant, generation = ?2, records = ?3, lag = ?4, skipped = ?5, failure = ?6"
                    + " where id = ?1 and state = 'running' and not cancelling";
    private static final String END =
            "update RebuildRun set endedAt = instant, generation = ?2, records = ?3, lag = ?4, skipped = ?5, failure = ?6,"
                    + " state = ?7, report = ?8 where id = ?1 and state = 'running'";
    private static final String CANCEL =
            "UPDATE news_claims.rebuild SET cancelling = true WHERE state = 'running' AND NOT (" + SILENT + ")";
    private static final String IS_SILENT = "SELECT " + SILENT + " FROM news_claims.rebuild WHERE id = ?1";

    private final PgTransactions transactions;
    private final ObjectMapper json;
    private final String runner = runner();

    PgRebuildRuns(PgTransactions transactions, ObjectMapper json) {
        this.transactions = transactions;
        this.json = json;
    }

    /** The pod, or host, and the process. */
    private static String runner() {
        return System.getenv().getOrDefault("HOSTNAME", "localhost") + ":"
                + ProcessHandle.current().pid();
    }

    @Override
    public OptionalLong begin() {
        List<Long> begun = transactions.runSql(sql -> {
            if (sql.update(INTERRUPT) > 0) {
                LOG.warn("The replica that ran the last rebuild fell silent; this one goes on from there");
            }
            return sql.values(Long.class, BEGIN, runner);
        });
        begun.forEach(run -> LOG.infof("Rebuild %d begins", run));
        return begun.stream().mapToLong(run -> run).findFirst();
    }

    @Override
    public boolean goesOn(long run, RebuildStatus status) {
        return transactions.runSql(sql -> sql.entities()
                        .change(
                                ALIVE,
                                run,
                                status.generation(),
                                status.records(),
                                status.lag(),
                                status.skipped(),
                                status.failure()))
                == 1;
    }

    @Override
    public void end(long run, RebuildStatus status) {
        transactions.runSql(sql -> sql.entities()
                .change(
                        END,
                        run,
                        status.generation(),
                        status.records(),
                        status.lag(),
                        status.skipped(),
                        status.failure(),
                        status.state().name().toLowerCase(Locale.ROOT),
                        write(status.report())));
        LOG.infof(
                "Rebuild %d ends: %s, generation %d, %d records%s",
                run,
                status.state().name().toLowerCase(Locale.ROOT),
                status.generation(),
                status.records(),
                status.failure() == null ? "" : ": " + status.failure());
    }

    @Override
    public Optional<Run> latest() {
        return transactions.runSql(sql -> sql.entities().first(1, RebuildEntity.class, LATEST).stream()
                .findFirst()
                .map(row -> run(row, isSilent(sql, row))));
    }

    private static boolean isSilent(Sql sql, RebuildEntity row) {
        return row.endedAt == null && sql.value(Boolean.class, IS_SILENT, row.id);
    }

    @Override
    public boolean cancel() {
        return transactions.runSql(sql -> sql.update(CANCEL)) > 0;
    }

    private Run run(RebuildEntity row, boolean silent) {
        State state = silent ? State.INTERRUPTED : State.valueOf(row.state.toUpperCase(Locale.ROOT));
        return new Run(
                new RebuildStatus(
                        state, row.generation, row.records, row.lag, row.skipped, row.failure, read(row.report)),
                row.runner,
                row.startedAt,
                row.endedAt);
    }

    private String write(RebuildStatus.Report report) {
        try {
            return report == null ? null : json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report of numbers and digests is JSON", e);
        }
    }

    private RebuildStatus.Report read(String report) {
        try {
            return report == null ? null : json.readValue(report, RebuildStatus.Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table of rebuilds holds a report that is none", e);
        }
    }
}
