package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.Database;
import org.newsclaims.infra.SharedInfra;

/** The roles that the PostgreSQL operator is told to make, tried on a real server with the real migrations. */
class DatabaseReaderTest {
    private static final String NAME = "roles_of_the_operator";

    private static Database server;

    @BeforeAll
    static void prepareAsTheOperatorDoesAndMigrateAsTheServiceDoes() throws Exception {
        server = SharedInfra.database();
        execute(
                connect("postgres", server.user()),
                List.of("CREATE ROLE news_claims LOGIN", "CREATE DATABASE " + NAME + " OWNER news_claims"));
        execute(connect(NAME, server.user()), afterCreation());
        List<String> service = new ArrayList<>(migrations());
        service.add("SELECT news_claims.create_generation(1, 'engine')");
        service.add("SELECT news_claims.activate_generation(1)");
        execute(connect(NAME, "news_claims"), service);
    }

    @Test
    void theReaderSeesEveryViewOfTheReadModel() throws SQLException {
        try (Connection reader = connect(NAME, "news_claims_reader")) {
            List<String> views = views(reader);

            assertThat(views).contains("article", "claim", "statement");
            for (String view : views) {
                try (Statement statement = reader.createStatement()) {
                    assertThat(statement.execute("SELECT count(*) FROM views." + view))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theReaderSeesAndChangesNothingElse() throws SQLException {
        try (Connection reader = connect(NAME, "news_claims_reader");
                Statement statement = reader.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT * FROM news_claims.generation"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM views.article"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<String> afterCreation() throws Exception {
        GenericKubernetesResource cluster =
                Overlay.of("production").custom("Cluster").findFirst().orElseThrow();
        JsonNode statements =
                new ObjectMapper().valueToTree(cluster).at("/spec/bootstrap/initdb/postInitApplicationSQL");
        assertThat(statements).isNotEmpty();
        List<String> sql = new ArrayList<>();
        statements.forEach(statement -> sql.add(statement.asText()));
        return sql;
    }

    private static List<String> migrations() throws IOException {
        Path folder = Repository.file("contracts/views/src/main/resources/org/newsclaims/views/migration");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> scripts = new ArrayList<>();
            for (Path file : files.sorted(Comparator.comparingInt(DatabaseReaderTest::number))
                    .toList()) {
                scripts.add(Files.readString(file));
            }
            return scripts;
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private static List<String> views(Connection reader) throws SQLException {
        try (Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery("SELECT viewname FROM pg_views WHERE schemaname = 'views'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database, user, server.password());
    }
}
