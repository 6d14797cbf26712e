package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.Runner;
import org.newsclaims.claims.application.run.Safeguards;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

/** What a batch is said to have taken is what its records cost, or a busy neighbour would make batches ever smaller. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class WaitingForTheTurnTest {
    private static final LogPartition PARTITION = new LogPartition("waiting-for-the-turn", 0);

    @Inject
    Transactions transactions;

    @Inject
    DatabasePreparation preparation;

    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch waiting = new CountDownLatch(1);

    @Test
    void waitingForAnotherReplicaIsNotAmongWhatABatchTakes() throws Exception {
        preparation.prepare();
        CompletableFuture<Void> replica = CompletableFuture.runAsync(this::holdTheTurn);
        assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
        CompletableFuture<Duration> batch = CompletableFuture.supplyAsync(this::takeABatch);
        Awaitility.await().until(() -> waiting.getCount() == 0);

        long begun = System.nanoTime();
        released.countDown();
        Duration took = batch.get(1, TimeUnit.MINUTES);
        Duration sinceTheTurnWasFree = Duration.ofNanos(System.nanoTime() - begun);

        replica.get(1, TimeUnit.MINUTES);
        assertThat(took).isPositive().isLessThanOrEqualTo(sinceTheTurnWasFree);
    }

    private void holdTheTurn() {
        transactions.run(transaction -> {
            transaction.takeTurn();
            taken.countDown();
            return await(released);
        });
    }

    private Duration takeABatch() {
        int generation = transactions.run(Transaction::activeGeneration);
        Safeguards announcing = new Safeguards() {
            @Override
            public void prepare(Transactions any, Batch batch) {
                waiting.countDown();
            }

            @Override
            public boolean advance(Transaction transaction, Batch batch) {
                return true; // the log of this batch is nobody's
            }
        };
        Advance still = new Advance(PARTITION, 0, 0);
        return Runner.live(transactions, Engines.PROJECTOR, announcing)
                .take(new Batch(generation, List.of(still), List.of(), List.of()));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
