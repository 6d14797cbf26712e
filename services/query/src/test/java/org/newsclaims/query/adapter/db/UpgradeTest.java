package org.newsclaims.query.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.infra.SharedInfra;
import org.newsclaims.query.fixture.FilledViews;

/** A database that an earlier release filled. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class UpgradeTest {
    private static final String NAME = "query_upgraded";

    @Test
    void aFilledGenerationServesOnAndTheNextOneTakesOver() throws SQLException {
        try (Connection connection = anew();
                Statement sql = connection.createStatement()) {
            FilledViews.migrate(connection, "V1__generations.sql");
            takesOver(sql, 1);
            sql.execute("INSERT INTO gen_1.article (id, revision, received_at, retracted, erased, founder_event_id)"
                    + " VALUES ('a', 'r', now(), false, false, 'e')");
            sql.execute(
                    "INSERT INTO gen_1.statement_speaker (speaker_id, statement_id, name, type, mention, event_id, article_id)"
                            + " VALUES ('sp', 's', 'Ada', 'person', 'she', 'e', 'a')");
            changes(sql, 1, 2, 1);

            FilledViews.migrate(connection, "V2__leads_and_counts.sql");
            FilledViews.migrate(connection, "V3__spokespeople.sql");
            FilledViews.migrate(connection, "V4__relay_position.sql");

            assertThat(number(sql, "count(*) FROM views.article WHERE happened_on IS NULL"))
                    .isEqualTo(1);
            assertThat(number(sql, "count(*) FROM views.statement_speaker WHERE speaks_for IS NULL"))
                    .isEqualTo(1);
            assertThat(number(sql, "count(*) FROM views.former_statement")).isZero();
            assertThat(number(sql, "count(*) FROM views.claim_change")).isEqualTo(2);
            takesOver(sql, 2);
            assertThat(number(sql, "count(*) FROM views.article")).isZero();
            assertThat(number(sql, "count(*) FROM views.claim_change")).isEqualTo(2);
            sql.execute("SELECT news_claims.drop_generation(1)");
            assertThat(number(sql, "count(*) FROM views.departed")).isZero();
        }
    }

    @Test
    void positionsStayAndTheFeedThatIsThereGetsAHistory() throws SQLException {
        try (Connection connection = anew();
                Statement sql = connection.createStatement()) {
            FilledViews.migrate(connection, "V1__generations.sql");
            takesOver(sql, 1);
            sql.execute("INSERT INTO gen_1.position VALUES ('articles', 3, 70)");

            FilledViews.migrate(connection, "V6__history.sql");

            assertThat(number(sql, "next_offset FROM views.position")).isEqualTo(70);
            assertThat(number(sql, "next_offset FROM news_claims.position WHERE generation = 1"))
                    .isEqualTo(70);
            assertThat(number(sql, "length(epoch) FROM views.feed")).isEqualTo(12);
            // As replicas of the release before write it.
            sql.execute("INSERT INTO gen_1.position (topic, partition, next_offset) SELECT 'articles', p, 0"
                    + " FROM generate_series(3, 4) p ON CONFLICT DO NOTHING");
            assertThat(number(sql, "count(*) FROM news_claims.position WHERE generation = 1"))
                    .isEqualTo(2);
            takesOver(sql, 2);
            sql.execute("SELECT news_claims.drop_generation(1)");
            assertThat(number(sql, "count(*) FROM news_claims.position")).isZero();
        }
    }

    @Test
    void whatIsThereAlreadyCountsAsChangedAtTheEndOfTheFeed() throws SQLException {
        try (Connection connection = anew();
                Statement sql = connection.createStatement()) {
            FilledViews.migrate(connection, "V1__generations.sql");
            takesOver(sql, 1);
            sql.execute(
                    "INSERT INTO gen_1.article (id, revision, received_at, retracted, erased, founder_event_id, doc)"
                            + " VALUES ('a', 'r', now(), false, false, 'e', '{}')");
            changes(sql, 1, 7, 7);

            FilledViews.migrate(connection, "V9__following.sql");

            assertThat(number(sql, "changed_after FROM views.article")).isEqualTo(7);
            assertThat(number(sql, "count(*) FROM views.claim_change WHERE recorded_at <= now()"))
                    .isEqualTo(7);
            assertThat(number(sql, "activated_after FROM views.generation")).isZero();
            sql.execute(
                    "INSERT INTO news_claims.claim_change SELECT 8, change, event_id, claim_id, speaker_ids, outlets,"
                            + " polarity, form, caused_at, doc FROM news_claims.claim_change WHERE sequence = 7");
            sql.execute("UPDATE gen_1.article SET received_at = now()");
            assertThat(number(sql, "changed_after FROM views.article")).isEqualTo(7);
            sql.execute("UPDATE gen_1.article SET doc = '{\"id\":\"a\"}'");
            assertThat(number(sql, "changed_after FROM views.article")).isEqualTo(8);
            takesOver(sql, 2);
            assertThat(number(sql, "activated_after FROM views.generation WHERE state = 'active'"))
                    .isEqualTo(8);
        }
    }

    @Test
    void namesThatAreThereAlreadyAreFoundWithoutTheirAccents() throws SQLException {
        try (Connection connection = anew();
                Statement sql = connection.createStatement()) {
            FilledViews.migrate(connection, "V1__generations.sql");
            FilledViews.migrate(connection, "V2__leads_and_counts.sql");
            takesOver(sql, 1);
            sql.execute(
                    "INSERT INTO gen_1.speaker (id, name, type, names, statement_count, event_count, outlet_count, called)"
                            + " VALUES ('s', 'Zoë Ibáñez', 'person', '{Zoë Ibáñez}', 1, 1, 1, '{zoë ibáñez}')");

            FilledViews.migrate(connection, "V10__folding.sql");

            assertThat(number(sql, "count(*) FROM views.speaker WHERE folded @> '{zoe ibanez}'"))
                    .isEqualTo(1);
            takesOver(sql, 2);
            assertThat(number(sql, "count(folded) FROM views.speaker")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "the relay was on its way,         1, 5, 3, 3",
        "nothing was published yet,        1, 5, 0, 0",
        "all was published,                1, 5, 5, 5",
        "there was nothing,                1, 0, 0, 0",
        "forgotten and on its way,        41, 45, 42, 42",
        "forgotten up to what is not out, 41, 45, 40, 40",
        "forgotten but the newest,        45, 45, 45, 45"
    })
    void theRelayGoesOnFromWhereItWas(String feed, int first, int last, int published, int position)
            throws SQLException {
        try (Connection connection = anew();
                Statement sql = connection.createStatement()) {
            FilledViews.migrate(connection, "V1__generations.sql");
            changes(sql, first, last, published);

            FilledViews.migrate(connection, "V4__relay_position.sql");

            assertThat(number(sql, "sequence FROM views.relay")).as(feed).isEqualTo(position);
        }
    }

    private static Connection anew() throws SQLException {
        SharedInfra.database().create(NAME);
        Connection connection = FilledViews.connect(NAME);
        connection.createStatement().execute("DROP SCHEMA IF EXISTS views, news_claims, gen_1, gen_2 CASCADE");
        return connection;
    }

    /** An empty generation that readers see from now on. */
    private static void takesOver(Statement sql, int generation) throws SQLException {
        sql.execute("SELECT news_claims.create_generation(" + generation + ", 'engine " + generation + "')");
        sql.execute("SELECT news_claims.activate_generation(" + generation + ")");
    }

    /** A feed as earlier releases kept it, published up to a sequence. */
    private static void changes(Statement sql, int first, int last, int published) throws SQLException {
        sql.execute(
                "INSERT INTO news_claims.claim_change SELECT n, 'created', 'e', 'c-' || n, '{}', '{}', NULL, NULL, now(),"
                        + " '{}', n <= " + published + " FROM generate_series(" + first + ", " + last + ") n");
    }

    private static long number(Statement sql, String what) throws SQLException {
        try (ResultSet rows = sql.executeQuery("SELECT " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
