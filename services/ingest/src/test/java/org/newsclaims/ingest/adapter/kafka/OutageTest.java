package org.newsclaims.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.newsclaims.problems.Refusal;

class OutageTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Outage outage = new Outage(nanos::get, Duration.ofSeconds(2));

    @Test
    void requestsAreRefusedUntilThePauseIsOverAndThenTryAgain() {
        outage.began();
        nanos.addAndGet(Duration.ofMillis(1999).toNanos());
        assertThatThrownBy(outage::check).isInstanceOf(Refusal.class);

        nanos.addAndGet(Duration.ofMillis(1).toNanos());

        assertThatCode(outage::check).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsTakenEndsIt() {
        outage.began();
        outage.over();

        assertThatCode(outage::check).doesNotThrowAnyException();
    }
}
