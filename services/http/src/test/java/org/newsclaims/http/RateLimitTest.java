package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.http.RateLimit.Turn;

class RateLimitTest {
    private static final Caller DESK = new Caller("desk", "192.0.2.7");
    private static final Caller ARCHIVE = new Caller("archive", "192.0.2.7");

    private final Clock clock = new Clock();
    private final RateLimit limit = new RateLimit(new Rate(3, Duration.ofSeconds(60)), clock);

    @Test
    void aCallerMayMakeAllRequestsOfAPeriodAtOnceAndNoMore() {
        assertThat(limit.take(DESK)).isEqualTo(new Turn(2, 20, 0));
        assertThat(limit.take(DESK)).isEqualTo(new Turn(1, 40, 0));
        assertThat(limit.take(DESK)).isEqualTo(new Turn(0, 60, 0));
        assertThat(limit.take(DESK)).isEqualTo(new Turn(0, 60, 20));
        assertThat(limit.take(DESK).isTaken()).isFalse();
    }

    @Test
    void theNextRequestIsTakenWhenItWasToldAndNotBefore() {
        exhaust(DESK);
        clock.pass(Duration.ofMillis(19_001));

        assertThat(limit.take(DESK)).isEqualTo(new Turn(0, 41, 1));

        clock.pass(Duration.ofSeconds(1));

        assertThat(limit.take(DESK).isTaken()).isTrue();
        assertThat(limit.take(DESK).isTaken()).isFalse();
    }

    @Test
    void aRefusedRequestCostsNothing() {
        exhaust(DESK);
        for (int i = 0; i < 100; i++) {
            limit.take(DESK);
        }
        clock.pass(Duration.ofSeconds(20));

        assertThat(limit.take(DESK).isTaken()).isTrue();
    }

    @Test
    void whoMadeNoRequestForAPeriodMayMakeAllAgain() {
        exhaust(DESK);
        clock.pass(Duration.ofSeconds(60));

        assertThat(limit.take(DESK)).isEqualTo(new Turn(2, 20, 0));
    }

    @Test
    void keysOfOneAddressDoNotStarveEachOther() {
        exhaust(DESK);

        assertThat(limit.take(ARCHIVE)).isEqualTo(new Turn(2, 20, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                   192.0.2.7,                      true",
        "192.0.2.7,                   192.0.2.8,                      false",
        "2001:db8:0:1:0:0:0:7,        2001:db8:0:1:ffff:0:0:8,        true",
        "2001:db8:0:1:0:0:0:7,        2001:db8:0:2:0:0:0:7,           false",
        "fe80:0:0:0:0:0:0:7%eth0,     fe80:0:0:0:0:0:0:8%eth0,        true"
    })
    void addressesWithoutAKeyCountAndOfTheSixthVersionNetworksDo(String one, String other, boolean together) {
        exhaust(new Caller(one, one));

        assertThat(limit.take(new Caller(other, other)).isTaken()).isEqualTo(!together);
    }

    @Test
    void headersTellTheRateAndWhatIsLeftOfIt() {
        assertThat(limit.policy()).isEqualTo("\"requests\";q=3;w=60");
        assertThat(RateLimit.state(limit.take(DESK))).isEqualTo("\"requests\";r=2;t=20");
        assertThat(new RateLimit(new Rate(5, Duration.ofMillis(1500)), clock).policy())
                .isEqualTo("\"requests\";q=5;w=2");
    }

    @Test
    void aRefusalTellsLimitAndWait() {
        exhaust(DESK);

        assertThat(limit.refusal(limit.take(DESK)))
                .hasMessage("One caller may make 3 requests in 60 s here; the next one is taken in 20 s.")
                .extracting("limit")
                .isEqualTo(3L);
    }

    @Test
    void withoutANumberNothingIsLimited() {
        assertThat(Rate.of(OptionalInt.empty(), Duration.ofSeconds(1))).isNull();
        assertThat(Rate.of(OptionalInt.of(2), Duration.ofSeconds(1))).isEqualTo(new Rate(2, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Duration.ofMillis(999)));
    }

    private void exhaust(Caller caller) {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take(caller).isTaken()).isTrue();
        }
    }

    /** Stands still but when it is told to go on. */
    private static final class Clock implements TimeMeter {
        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
