package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtractionPoolTest {
    private static final Duration LIMIT = Duration.ofMillis(300);

    private final ExtractionPool pool = new ExtractionPool(1, LIMIT);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void workThatFailsFailsAlone() {
        CompletableFuture<String> bad = pool.submit(() -> {
            throw new IllegalStateException("bad text");
        });
        CompletableFuture<String> good = pool.submit(() -> "read");

        assertThatThrownBy(bad::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(good.join()).isEqualTo("read");
    }

    @Test
    void workThatOverflowsItsStackFailsAlone() {
        CompletableFuture<Integer> endless = pool.submit(() -> deeper(0));

        assertThatThrownBy(endless::join).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(pool.submit(() -> "read").join()).isEqualTo("read");
    }

    @Test
    void workThatNeverEndsIsGivenUpAndItsThreadReplaced() {
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<String> endless = pool.submit(() -> {
            awaitQuietly(release, Duration.ofHours(1));
            return "too late";
        });

        assertThatThrownBy(endless::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(pool.submit(() -> "read").join()).isEqualTo("read");
        assertThat(pool.stuck()).isEqualTo(1);

        release.countDown();
        await().untilAsserted(() -> assertThat(pool.stuck()).isZero());
    }

    @Test
    void workThatWasHeldUpWithoutComputingIsNotGivenUpAtOnce() {
        CompletableFuture<String> slow = pool.submit(() -> {
            awaitQuietly(new CountDownLatch(1), LIMIT.multipliedBy(3));
            return "read";
        });

        assertThat(slow.join()).isEqualTo("read");
    }

    private static int deeper(int depth) {
        return depth + deeper(depth + 1);
    }

    private static void awaitQuietly(CountDownLatch latch, Duration atMost) {
        try {
            latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
