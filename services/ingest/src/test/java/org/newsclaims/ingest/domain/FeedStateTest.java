package org.newsclaims.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedStateTest {
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final FeedState asked = FeedState.NEW.polled(NOON, NOON.plus(QUARTER), null, null, List.of(), 0, null);

    @Test
    void aFeedIsDueBeforeItsFirstPollAndWhenItsPauseIsOver() {
        assertThat(FeedState.NEW.isDue(NOON)).isTrue();
        assertThat(asked.isDue(NOON)).isFalse();
        assertThat(asked.isDue(NOON.plus(QUARTER).minusMillis(1))).isFalse();
        assertThat(asked.isDue(NOON.plus(QUARTER))).isTrue();
    }

    @Test
    void aClockThatIsSetBackByYearsDoesNotSilenceAFeedForYears() {
        Instant later = NOON.minus(Duration.ofDays(3650));
        assertThat(asked.isDue(later)).isTrue();

        FeedState again = asked.failed(later, later.plus(QUARTER), "The feed answered 503.");

        assertThat(again.isDue(later)).isFalse();
        assertThat(again.isDue(later.plus(QUARTER))).isTrue();
    }
}
