package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchSizeTest {
    private final BatchSize size = new BatchSize(256, Duration.ofSeconds(1));

    @Test
    void beginsWithVeryFewAndGrowsNoFasterThanTwofoldFromTheLeast() {
        assertThat(sizes(7, 1)).containsExactly(1, 8, 16, 32, 64, 128, 256);
    }

    @Test
    void staysWhereABatchTakesTheTimeThatIsWanted() {
        assertThat(sizes(6, 20)).containsExactly(1, 8, 16, 32, 50, 50);
    }

    @Test
    void shrinksAtOnceWhenRecordsTakeLonger() {
        sizes(7, 1);

        took(256, 40);

        assertThat(size.records()).isEqualTo(25);
    }

    @Test
    void neverFallsBelowTheLeast() {
        took(8, 60_000);

        assertThat(size.records()).isEqualTo(8);
    }

    @Test
    void neverExceedsTheMostHoweverFewThatAre() {
        BatchSize few = new BatchSize(3, Duration.ofSeconds(1));

        few.took(3, TimeUnit.MINUTES.toNanos(1));

        assertThat(few.records()).isEqualTo(3);
    }

    @Test
    void learnsNothingFromAQuickBatchThatHeldLessThanItMight() {
        sizes(5, 1);

        took(2, 1);

        assertThat(size.records()).isEqualTo(128);
    }

    private List<Integer> sizes(int batches, long millisEach) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            sizes.add(size.records());
            took(size.records(), millisEach);
        }
        return sizes;
    }

    private void took(int records, long millisEach) {
        size.took(records, TimeUnit.MILLISECONDS.toNanos(records * millisEach));
    }
}
