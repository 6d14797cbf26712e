package org.newsclaims.ingest.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final SteadyClock clock = new SteadyClock(wall::get, nanos::get);

    @Test
    void timesNeverRepeat() {
        assertThat(clock.next()).isEqualTo(NOON);
        assertThat(clock.next()).isEqualTo(NOON.plusNanos(1000));
    }

    @Test
    void timeGoesOnAsItPassesWhenTheClockIsSetBack() {
        clock.next();
        wall.set(NOON.minus(Duration.ofDays(1)));
        nanos.addAndGet(Duration.ofSeconds(7).toNanos());

        assertThat(clock.next()).isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void aClockThatWasSetBackWhileNobodyLookedGoesOnAfterTheLog() {
        Instant log = NOON.plus(Duration.ofHours(3));

        assertThat(clock.notBefore(log)).isTrue();

        assertThat(clock.next()).isAfter(log);
    }

    @Test
    void aLogOfThePastChangesNothing() {
        assertThat(clock.notBefore(NOON.minusSeconds(1))).isFalse();
        assertThat(clock.next()).isEqualTo(NOON);
    }
}
