package org.newsclaims.e2e.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsclaims.e2e.check.LogDump;

/**
 * Log and tables of a release, kept in a folder of three files: {@code log.ndjson}, {@code tables.gz} and {@code
 * migrations.txt}, the scripts that had made the tables.
 */
public final class Remains {
    private static final String LOG = "log.ndjson";
    private static final String TABLES = "tables.gz";
    private static final String MIGRATIONS = "migrations.txt";
    /** As Flyway makes it, which is not there to do so. */
    private static final String HISTORY =
            """
            CREATE TABLE news_claims.flyway_schema_history (
              installed_rank int PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL,
              type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum int, installed_by varchar(100) NOT NULL,
              installed_on timestamp NOT NULL DEFAULT now(), execution_time int NOT NULL, success boolean NOT NULL)
            """;

    private final Path folder;

    public Remains(Path folder) {
        this.folder = folder;
    }

    /** {@code Remains FOLDER BOOTSTRAP-SERVERS JDBC-URL} keeps what a system holds, which must be at rest. */
    public static void main(String[] arguments) throws Exception {
        new Remains(Path.of(arguments[0])).keep(arguments[1], arguments[2]);
    }

    /** Keeps what the system at these addresses holds. */
    void keep(String bootstrapServers, String jdbcUrl) throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(LOG),
                LogDump.read(bootstrapServers).stream().map(LogFile::line).toList());
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Writer out = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(TABLES))), StandardCharsets.UTF_8)) {
            Files.write(
                    folder.resolve(MIGRATIONS),
                    TableFile.column(
                            connection,
                            "SELECT script FROM news_claims.flyway_schema_history WHERE version IS NOT NULL"
                                    + " ORDER BY installed_rank"));
            TableFile.write(connection, out);
        }
    }

    /**
     * Lays everything out again in an empty broker and an empty database, where only the topics are there.
     *
     * @param scripts folder of the migrations of today
     */
    public void layOut(String bootstrapServers, String jdbcUrl, Path scripts) throws Exception {
        LogFile.append(Files.readAllLines(folder.resolve(LOG)), bootstrapServers);
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            for (String script : Files.readAllLines(folder.resolve(MIGRATIONS))) {
                statement.execute(Files.readString(scripts.resolve(script)));
            }
            statement.execute(HISTORY);
            for (int generation : generations()) {
                statement.execute("SELECT news_claims.create_generation(" + generation + ", '')");
            }
            try (BufferedReader rows = tables()) {
                TableFile.load(rows, connection);
            }
            // Makes the views that readers look through.
            statement.execute("SELECT news_claims.activate_generation(id) FROM news_claims.generation"
                    + " WHERE state = 'active'");
        }
    }

    private List<Integer> generations() throws IOException {
        try (BufferedReader rows = tables()) {
            return rows.lines()
                    .filter(line -> line.matches("gen_\\d+\\.article \\(.*"))
                    .map(line -> Integer.valueOf(line.substring(4, line.indexOf('.'))))
                    .toList();
        }
    }

    private BufferedReader tables() throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(TABLES))), StandardCharsets.UTF_8));
    }
}
