package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.Histories;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;
import org.newsclaims.records.ArticleEvent;

/** The views in PostgreSQL are those in memory, byte for byte. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class DatabaseConformanceTest {
    private static final AtomicInteger GENERATIONS = new AtomicInteger(1000);

    @Inject
    PgTransactions transactions;

    @Inject
    DatabasePreparation preparation;

    private final int generation = GENERATIONS.incrementAndGet();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "3, 1000", "4, 3"})
    void anyOrderAndBatchSizeGivesTheViewsOfTheMemoryStore(long seed, int batchSize) {
        InMemoryViews oracle = Engines.inMemory();
        oracle.project(Histories.eventful());
        createGeneration();

        for (List<ArticleEvent> batch : Histories.batches(Histories.shuffled(Histories.eventful(), seed), batchSize)) {
            project(batch);
        }

        assertThat(digest()).isEqualTo(oracle.digest());
    }

    @Test
    void theLogReadTwiceFromTheStartChangesNothing() {
        createGeneration();
        project(Histories.eventful());
        String once = digest();

        project(Histories.eventful());

        assertThat(digest()).isEqualTo(once);
    }

    @Test
    void aBatchThatFailsHalfwayLeavesNothingBehind() {
        createGeneration();
        String empty = digest();

        try {
            transactions.run(transaction -> {
                Engines.PROJECTOR.apply(transaction.views(generation), read(Histories.eventful()));
                throw new IllegalStateException("the process dies here");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the process dies here");
        }

        assertThat(digest()).isEqualTo(empty);
    }

    @Test
    void aProjectorThatHasLostItsPlaceChangesNothing() {
        createGeneration();
        LogPartition partition = new LogPartition("conformance", 0);

        boolean owner = transactions.run(tx -> tx.advance(generation, List.of(new Advance(partition, 0, 5))));
        boolean stale = transactions.run(tx -> tx.advance(generation, List.of(new Advance(partition, 0, 3))));

        assertThat(owner).isTrue();
        assertThat(stale).isFalse();
        Map<LogPartition, Long> positions = transactions.run(tx -> tx.positions(generation));
        assertThat(positions).containsEntry(partition, 5L);
    }

    @Test
    void theServerEndsTransactionsOfAReplicaThatFellSilent() {
        String limit = transactions.runSql(
                sql -> sql.value(String.class, "SELECT current_setting('idle_in_transaction_session_timeout')"));

        assertThat(limit).isEqualTo("2min");
    }

    private void createGeneration() {
        preparation.prepare();
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", generation));
    }

    private void project(List<ArticleEvent> batch) {
        transactions.run(transaction -> Engines.PROJECTOR.apply(transaction.views(generation), read(batch)));
    }

    private static List<ArticleChange> read(List<ArticleEvent> events) {
        return events.stream().map(Engines.READER::read).toList();
    }

    private String digest() {
        return transactions.run(transaction -> GenerationDigest.of(transaction.digests(generation)));
    }
}
