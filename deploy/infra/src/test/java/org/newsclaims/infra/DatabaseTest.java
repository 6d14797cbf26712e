package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void committedRowsOutliveAServerThatIsKilledAndProgramsHalfUnpacked() throws Exception {
        ServerProcess first = start(0);
        execute(first.address(), "CREATE TABLE kept (id int)");
        execute(first.address(), "INSERT INTO kept VALUES (7)");
        List<ProcessHandle> processes = first.processes();
        first.kill();

        assertThat(processes)
                .as("the process that was started, postmaster and workers")
                .hasSizeGreaterThan(3)
                .noneMatch(ProcessHandle::isAlive);
        forgetUnpacked();
        int port = Integer.parseInt(first.address().substring(first.address().indexOf(':') + 1));
        try (ServerProcess second = start(port)) {
            assertThat(value(second.address(), "SELECT id FROM kept")).isEqualTo("7");
            assertThat(value(second.address(), "SHOW fsync")).isEqualTo("on");
            assertThat(value(second.address(), "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void testClassesShareAServerAndHaveDatabasesOfTheirOwn() throws Exception {
        Database server = SharedInfra.database();
        server.create("one_of_two");
        server.create("one_of_two");

        String address = server.host() + ":" + server.port() + "/one_of_two";
        assertThat(value(server.jdbcUrl("one_of_two"), server.user(), server.password(), "SELECT current_database()"))
                .as(address)
                .isEqualTo("one_of_two");
    }

    /** As when a launcher is killed while it unpacks: files and links are there, the mark that all are is not. */
    private void forgetUnpacked() throws IOException {
        try (Stream<Path> servers = Files.list(folder.resolve("data").resolve("bin"))) {
            for (Path server : servers.toList()) {
                Files.deleteIfExists(server.resolve(".exists"));
            }
        }
    }

    private ServerProcess start(int port) {
        return ServerProcess.database(folder.resolve("data"), port, folder.resolve("postgres.log"), "views");
    }

    private static void execute(String address, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:postgresql://" + address + "/views", "postgres", "");
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static String value(String address, String sql) throws SQLException {
        return value("jdbc:postgresql://" + address + "/views", "postgres", "", sql);
    }

    private static String value(String url, String user, String password, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(url, user, password);
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
