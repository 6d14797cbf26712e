package org.newsclaims.e2e.reading;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Multiplies rows that were projected: to read a hundred thousand statements one need not first project twenty thousand
 * articles. The copies have ids of their own and belong to no event that is measured.
 *
 * @param database connection to it
 */
record MoreRows(Connection database) {
    private static final String FEED = "news_claims.claim_change";

    /** Makes the statements at least so many. */
    void statements(int wanted) throws SQLException {
        long have = number("SELECT count(*) FROM views.statement");
        long times = (wanted - 1) / have;
        String generation = "gen_" + number("SELECT id FROM news_claims.generation WHERE state = 'active'");
        String own = " || '-' || n";
        Map<String, String> changed = Map.of(
                "id", "id" + own,
                "article_id", "article_id" + own,
                "event_id", "event_id" + own,
                "claim_id", "claim_id" + own,
                "founder_claim_id", "founder_claim_id" + own);
        run("INSERT INTO " + generation + ".statement SELECT " + columns(generation, "statement", changed) + " FROM "
                + generation + ".statement, generate_series(1, " + times + ") n");
        run("ANALYZE");
    }

    /** Appends so many changes to the feed, as the projection does: in one transaction, without gaps. */
    void changes(int count) throws SQLException {
        String sequence = "(SELECT max(sequence) FROM " + FEED + ") + row_number() OVER ()";
        run("INSERT INTO " + FEED + " SELECT "
                + columns(
                        "news_claims", "claim_change", Map.of("sequence", sequence, "recorded_at", "clock_timestamp()"))
                + " FROM (SELECT * FROM " + FEED + " ORDER BY sequence LIMIT " + count + ") oldest");
    }

    /** The newest sequence of the feed. */
    long head() throws SQLException {
        return number("SELECT max(sequence) FROM " + FEED);
    }

    /** A transaction that writes without changing what anybody reads: whoever keeps answers must look again. */
    void touch() throws SQLException {
        number("SELECT pg_current_xact_id()::text::bigint");
    }

    private String columns(String schema, String table, Map<String, String> changed) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = '" + schema + "' AND table_name = '" + table
                        + "' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(changed.getOrDefault(rows.getString(1), rows.getString(1)));
            }
        }
        return String.join(", ", columns);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
