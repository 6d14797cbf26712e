package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;

class GatheringTest {
    private final Queue<PendingRecord> behind = new ArrayDeque<>();
    private final Gathering gathering = afterTheFirstBatch();

    @Test
    void whatIsReadGoesIntoOneBatchAndNothingIsWaitedForThatIsStillToCome() throws InterruptedException {
        behind.add(read(0, 6, 7));
        behind.add(read(1, 0, 1));

        PendingBatch batch = gathering.gather(read(0, 5, 6), behind);

        assertThat(batch.records()).hasSize(3);
        assertThat(behind).isEmpty();
    }

    @Test
    void aBatchTakesEachPartitionFromItsFirstRecordToItsLastOverWhatIsMissing() throws InterruptedException {
        behind.add(read(1, 40, 44));
        behind.add(read(0, 6, 9));
        behind.add(read(1, 44, 45));

        List<Advance> steps = gathering.gather(read(0, 5, 6), behind).steps();

        assertThat(steps).containsExactly(new Advance(partition(0), 5, 9), new Advance(partition(1), 40, 45));
    }

    @Test
    void aRecordThatTheEngineIsLongAboutIsLeftForTheNextBatch() throws InterruptedException {
        PendingRecord slow = record(1, 0, 6, 7, new CompletableFuture<>());
        behind.add(slow);
        behind.add(read(0, 7, 8));

        PendingBatch batch = gathering.gather(read(0, 5, 6), behind);

        assertThat(batch.records()).hasSize(1);
        assertThat(behind).hasSize(2).first().isEqualTo(slow);
    }

    @Test
    void aRecordThatTheEngineFailedOnHoldsNothingUp() throws InterruptedException {
        behind.add(record(1, 0, 6, 7, CompletableFuture.failedFuture(new IllegalStateException("it broke"))));

        assertThat(gathering.gather(read(0, 5, 6), behind).await().poison()).hasSize(1);
    }

    @Test
    void whatWasReadAfterABreakGoesIntoAnotherBatch() throws InterruptedException {
        behind.add(record(2, 0, 5, 6, CompletableFuture.completedFuture(null)));

        assertThat(gathering.gather(read(0, 5, 6), behind).records()).hasSize(1);
    }

    @Test
    void aBatchHoldsNoMoreThanTheLastOnesTookInInTime() throws InterruptedException {
        fill(100);
        PendingBatch first = gathering.gather(behind.remove(), behind);
        assertThat(first.records()).hasSize(8);

        gathering.took(first, TimeUnit.MILLISECONDS.toNanos(10));
        PendingBatch second = gathering.gather(behind.remove(), behind);
        assertThat(second.records()).hasSize(16);

        gathering.took(second, TimeUnit.MILLISECONDS.toNanos(800));
        assertThat(gathering.gather(behind.remove(), behind).records()).hasSize(8);
    }

    @Test
    void theFirstBatchHoldsOneRecord() throws InterruptedException {
        fill(100);

        assertThat(cold().gather(behind.remove(), behind).records()).hasSize(1);
    }

    private static Gathering cold() {
        return new Gathering(20, Duration.ofMillis(100));
    }

    private static Gathering afterTheFirstBatch() {
        Gathering gathering = cold();
        gathering.took(new PendingBatch(List.of(read(0, 0, 1), read(0, 1, 2))), TimeUnit.MILLISECONDS.toNanos(1));
        return gathering;
    }

    private void fill(int records) {
        for (int i = 0; i < records; i++) {
            behind.add(read(0, i, i + 1));
        }
    }

    private static PendingRecord read(int partition, long expected, long next) {
        return record(1, partition, expected, next, CompletableFuture.completedFuture(null));
    }

    private static PendingRecord record(
            long epoch, int partition, long expected, long next, CompletableFuture<ArticleChange> change) {
        return new PendingRecord(
                epoch,
                1,
                new Advance(partition(partition), expected, next),
                new Extraction(new LogPosition(partition(partition), next - 1), null, change, Context.root()));
    }

    private static LogPartition partition(int number) {
        return new LogPartition("articles", number);
    }
}
