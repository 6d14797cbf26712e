package org.newsclaims.query.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.SharedInfra;
import org.newsclaims.query.fixture.FilledViews;

/** A database that an earlier release filled. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class UpgradeTest {
    private static final String NAME = "query_upgraded";

    @Test
    void aFilledGenerationServesOnAndTheNextOneTakesOver() throws SQLException {
        SharedInfra.database().create(NAME);
        try (Connection connection = FilledViews.connect(NAME);
                Statement sql = connection.createStatement()) {
            sql.execute("DROP SCHEMA IF EXISTS views, news_claims, gen_1, gen_2 CASCADE");
            FilledViews.migrate(connection, "V1__generations.sql");
            sql.execute("SELECT news_claims.create_generation(1, 'old')");
            sql.execute("SELECT news_claims.activate_generation(1)");
            sql.execute("INSERT INTO gen_1.article (id, revision, received_at, retracted, erased, founder_event_id)"
                    + " VALUES ('a', 'r', now(), false, false, 'e')");
            sql.execute(
                    "INSERT INTO gen_1.statement_speaker (speaker_id, statement_id, name, type, mention, event_id, article_id)"
                            + " VALUES ('sp', 's', 'Ada', 'person', 'she', 'e', 'a')");

            FilledViews.migrate(connection, "V2__leads_and_counts.sql");
            FilledViews.migrate(connection, "V3__spokespeople.sql");

            assertThat(count(sql, "views.article WHERE happened_on IS NULL")).isEqualTo(1);
            assertThat(count(sql, "views.statement_speaker WHERE speaks_for IS NULL"))
                    .isEqualTo(1);
            assertThat(count(sql, "views.former_statement")).isZero();
            sql.execute("SELECT news_claims.create_generation(2, 'new')");
            sql.execute("SELECT news_claims.activate_generation(2)");
            assertThat(count(sql, "views.article")).isZero();
            sql.execute("SELECT news_claims.drop_generation(1)");
            assertThat(count(sql, "views.departed")).isZero();
        }
    }

    private static int count(Statement sql, String from) throws SQLException {
        try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
