package org.newsclaims.e2e.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What PostgreSQL holds, read past all services.
 *
 * @param views the documents
 * @param positions next offset of each partition of the log
 * @param parked records that could not be projected, {@code partition/offset}
 * @param feed the claim feed in order, each change as JSON
 * @param feedSequences its sequence numbers, in order
 * @param twice ids that some table holds more than once
 */
public record StoredViews(
        Views views,
        Map<Integer, Long> positions,
        Set<String> parked,
        List<String> feed,
        List<Long> feedSequences,
        List<String> twice) {
    private static final String ARTICLES = "SELECT id, doc || chr(10) || body FROM views.article WHERE NOT retracted";
    private static final String EVENTS = "SELECT id, doc || chr(10) || accounts FROM views.event";
    private static final String CLAIMS = "SELECT id, event_id || ' ' || position || ' ' || doc FROM views.claim";
    private static final String STATEMENTS =
            "SELECT id, article_id || ' ' || position || ' ' || doc FROM views.statement";

    /** Reads everything in one transaction. */
    public static StoredViews read(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> twice = new ArrayList<>();
            Views views = new Views(
                    documents(connection, ARTICLES, twice),
                    documents(connection, EVENTS, twice),
                    documents(connection, CLAIMS, twice),
                    documents(connection, STATEMENTS, twice));
            List<String> feed = new ArrayList<>();
            List<Long> sequences = new ArrayList<>();
            feed(connection, feed, sequences);
            return new StoredViews(views, positions(connection), parked(connection), feed, sequences, twice);
        }
    }

    /** How many claim changes are not on their topic yet. */
    public static long unpublished(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM views.claim_change"
                        + " WHERE sequence > (SELECT sequence FROM views.relay)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The next offsets alone. */
    public static Map<Integer, Long> positions(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            return positions(connection);
        }
    }

    private static Map<String, String> documents(Connection connection, String sql, List<String> twice)
            throws SQLException {
        Map<String, String> documents = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (documents.put(rows.getString(1), rows.getString(2)) != null) {
                    twice.add(rows.getString(1));
                }
            }
        }
        return documents;
    }

    /** The next offsets alone, over a connection that is open. */
    public static Map<Integer, Long> positions(Connection connection) throws SQLException {
        Map<Integer, Long> positions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT partition, next_offset FROM views.position")) {
            while (rows.next()) {
                positions.put(rows.getInt(1), rows.getLong(2));
            }
        }
        return positions;
    }

    private static Set<String> parked(Connection connection) throws SQLException {
        Set<String> parked = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT partition, \"offset\" FROM views.dead_letter")) {
            while (rows.next()) {
                parked.add(rows.getInt(1) + "/" + rows.getLong(2));
            }
        }
        return parked;
    }

    private static void feed(Connection connection, List<String> feed, List<Long> sequences) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT sequence, doc FROM views.claim_change ORDER BY sequence")) {
            while (rows.next()) {
                sequences.add(rows.getLong(1));
                feed.add(rows.getString(2));
            }
        }
    }
}
