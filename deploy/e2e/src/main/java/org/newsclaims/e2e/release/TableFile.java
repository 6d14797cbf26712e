package org.newsclaims.e2e.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** The rows of all tables as PostgreSQL's COPY writes them, each table under a line that names it and its columns. */
final class TableFile {
    private static final String END = "\\.";
    /** Tables and what of their columns is stored, not computed: {@code schema.table (column, …)}. */
    private static final String TABLES =
            """
            SELECT format('%I.%I (%s)', n.nspname, c.relname,
                          string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum))
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND (n.nspname = 'news_claims' OR n.nspname LIKE 'gen\\_%')
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname
            """;

    private TableFile() {}

    /** Writes all tables as one transaction sees them. */
    static void write(Connection connection, Writer out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (String table : column(connection, TABLES)) {
            StringWriter rows = new StringWriter();
            copies.copyOut("COPY " + table + " TO STDOUT", rows);
            out.write(table + "\n" + rows + END + "\n");
        }
        connection.rollback();
    }

    /** Puts the rows in place of those that are there; nothing that would happen at an insert happens. */
    static void load(BufferedReader in, Connection connection) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String table = in.readLine(); table != null; table = in.readLine()) {
                statement.execute("DELETE FROM " + table.substring(0, table.indexOf(' ')));
                CopyIn copy = copies.copyIn("COPY " + table + " FROM STDIN");
                for (String row = in.readLine(); !row.equals(END); row = in.readLine()) {
                    byte[] bytes = (row + "\n").getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
                copy.endCopy();
            }
            statement.execute("SET session_replication_role = DEFAULT");
        }
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
