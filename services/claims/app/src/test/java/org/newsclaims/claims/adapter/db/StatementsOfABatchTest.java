package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.support.StatementCount;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.SyntheticArticles;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

/** A batch is a fixed number of statements to the database, however many articles it holds. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class StatementsOfABatchTest {
    private static final int GENERATION = 999;
    /** Far below one for each article of the larger batch, whose statements alone are some hundreds. */
    private static final int MOST = 60;

    @Inject
    DatabasePreparation preparation;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Vertx vertx;

    @Inject
    DatabaseSettings settings;

    private final StatementCount count = new StatementCount();
    private PgTransactions transactions;

    @BeforeEach
    void anEmptyGeneration() {
        preparation.prepare();
        transactions = new PgTransactions(
                count.of(sessions), vertx, settings, new KnownFingerprints(settings), new KnownReadings(settings));
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", GENERATION));
        assertThat(count.taken()).isEqualTo(1);
    }

    @Test
    void aLargeBatchTakesNoMoreStatementsThanASmallOne() {
        List<ArticleChange> changes = SyntheticArticles.many(320, 5).stream()
                .map(Engines.READER::read)
                .toList();
        apply(changes.subList(0, 48));
        apply(changes.subList(48, 64));
        int small = count.taken();

        apply(changes.subList(64, 320));
        int large = count.taken();

        assertThat(large).isLessThan(MOST).isLessThanOrEqualTo(2 * small);
    }

    private void apply(List<ArticleChange> changes) {
        count.taken();
        transactions.run(transaction -> Engines.PROJECTOR.apply(transaction.views(GENERATION), changes));
    }
}
