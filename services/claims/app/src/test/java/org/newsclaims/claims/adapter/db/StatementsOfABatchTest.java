package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.support.Engines;
import org.newsclaims.claims.support.SyntheticArticles;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

/** Batches are read and written by sets, never row by row: what grows with a batch is its statements' parameters. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class StatementsOfABatchTest {
    private static final int GENERATION = 2000;
    private static final int MOST = 40;
    /** What the server counts for each statement that the connection has prepared. */
    private static final String EXECUTED =
            "SELECT cast(sum(generic_plans + custom_plans) AS bigint) FROM pg_prepared_statements";

    @Inject
    PgTransactions transactions;

    @Inject
    DatabasePreparation preparation;

    @BeforeEach
    void createGeneration() {
        preparation.prepare();
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", GENERATION));
    }

    @Test
    void aBatchEightTimesAsLargeTakesNoMoreStatements() {
        List<ArticleChange> articles = SyntheticArticles.many(8 + 64, 5).stream()
                .map(Engines.READER::read)
                .toList();

        long few = statements(articles.subList(0, 8));
        long many = statements(articles.subList(8, articles.size()));

        assertThat(few).isBetween(10L, (long) MOST);
        assertThat(many).isBetween(10L, (long) MOST);
    }

    private long statements(List<ArticleChange> batch) {
        return transactions.runSql(sql -> {
            long before = sql.value(Long.class, EXECUTED);
            Engines.PROJECTOR.apply(new PgTransaction(sql, new RecordCodec()).views(GENERATION), batch);
            return sql.value(Long.class, EXECUTED) - before;
        });
    }
}
