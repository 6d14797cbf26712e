package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses that double while a fault lasts, and end at once when the service stops. For one thread. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private final CountDownLatch stopped;
    private Duration next;

    Backoff(Duration first, Duration longest, CountDownLatch stopped) {
        this.first = first;
        this.longest = longest;
        this.stopped = stopped;
        this.next = first;
    }

    void pause() throws InterruptedException {
        stopped.await(next.toMillis(), TimeUnit.MILLISECONDS);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    void reset() {
        next = first;
    }
}
