package org.newsclaims.e2e.alone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What PostgreSQL can do by itself: the rows that views and claim feed came to hold are written once more into a generation
 * of their own, with all indexes, by one client, a table at a time and so many articles to a transaction. Nothing is read.
 *
 * @param rows how many were written
 * @param processorSeconds what PostgreSQL took for them
 */
public record WritingAlone(long rows, double processorSeconds) {
    /** Taken by no rebuild: those count up from 1. */
    private static final int GENERATION = 1_000_000;

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename <> 'position' ORDER BY tablename";
    private static final String FEED = "claim_change";
    private static final String WRITTEN = "SELECT sum(n_tup_ins + n_tup_upd) FROM pg_stat_all_tables"
            + " WHERE schemaname LIKE 'gen\\_%' OR relname = '" + FEED + "'";

    /**
     * @param transactions over how many transactions the rows are spread, at least 1
     * @param processorSeconds what PostgreSQL has taken since it started
     */
    public static WritingAlone measure(String jdbcUrl, int transactions, DoubleSupplier processorSeconds)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT news_claims.create_generation(" + GENERATION + ", 'measuring')");
            try {
                statement.execute("CREATE TABLE gen_" + GENERATION + "." + FEED + " (LIKE news_claims." + FEED
                        + " INCLUDING ALL)");
                List<Table> tables = new ArrayList<>();
                String active = active(connection);
                for (String name : tables(connection)) {
                    String schema = FEED.equals(name) ? "news_claims" : active;
                    tables.add(Table.read(connection, schema, name, transactions));
                }
                connection.setAutoCommit(false);
                double begun = processorSeconds.getAsDouble();
                for (int i = 0; i < transactions; i++) {
                    for (Table table : tables) {
                        table.write(connection, i);
                    }
                    connection.commit();
                }
                double spent = processorSeconds.getAsDouble() - begun;
                connection.setAutoCommit(true);
                return new WritingAlone(tables.stream().mapToLong(Table::rows).sum(), spent);
            } finally {
                statement.execute("SELECT news_claims.drop_generation(" + GENERATION + ")");
            }
        }
    }

    /** How many rows generations and feed were given so far, and how many given rows were changed, as PostgreSQL counts. */
    public static long rowsWritten(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(WRITTEN)) {
            sum.next();
            return sum.getLong(1);
        }
    }

    /** Microseconds of processor time to write one row. */
    public double microsARow() {
        return 1e6 * processorSeconds / rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TABLES)) {
            select.setString(1, "gen_" + GENERATION);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static String active(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT 'gen_' || id FROM news_claims.generation WHERE state = 'active'")) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * The rows of one table, in the order in which it has them.
     *
     * @param columns those that are written, which computed ones are not; separated by commas
     * @param parts as JSON arrays, one for each transaction
     */
    private record Table(String name, String columns, long rows, List<String> parts) {
        static Table read(Connection connection, String schema, String name, int transactions) throws SQLException {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(
                            "SELECT row_to_json(t) FROM " + schema + "." + name + " t ORDER BY t.ctid")) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < transactions; i++) {
                int from = (int) ((long) rows.size() * i / transactions);
                int to = (int) ((long) rows.size() * (i + 1) / transactions);
                parts.add("[" + String.join(",", rows.subList(from, to)) + "]");
            }
            return new Table(name, columns(connection, schema, name), rows.size(), parts);
        }

        private static String columns(Connection connection, String schema, String name) throws SQLException {
            try (PreparedStatement columns = connection.prepareStatement(
                    "SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)"
                            + " FROM information_schema.columns"
                            + " WHERE table_schema = ? AND table_name = ? AND is_generated = 'NEVER'")) {
                columns.setString(1, schema);
                columns.setString(2, name);
                try (ResultSet row = columns.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        }

        void write(Connection connection, int part) throws SQLException {
            String table = "gen_" + GENERATION + "." + name;
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns
                    + ") SELECT " + columns + " FROM json_populate_recordset(NULL::" + table + ", ?::json)")) {
                insert.setString(1, parts.get(part));
                insert.executeUpdate();
            }
        }
    }
}
