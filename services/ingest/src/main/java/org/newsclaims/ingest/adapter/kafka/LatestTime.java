package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * The latest time in the log when this service was started. What comes is written only if it is later: else, with a clock that was
 * set back while the service was stopped, a correction would count as older than what it corrects.
 */
final class LatestTime {
    private static final Logger LOG = Logger.getLogger(LatestTime.class);
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final CountDownLatch told = new CountDownLatch(1);
    /** Why it was not told the last time; null as long as nothing failed. */
    private volatile RuntimeException failure;

    /**
     * Begins to look for it, and waits for a while.
     *
     * @param tail tells it, or fails; then it is asked again
     * @param clock goes on from there
     * @param patience how long a start waits for it at the most
     */
    LatestTime(Supplier<Instant> tail, SteadyClock clock, Duration patience) {
        Thread looking = new Thread(() -> look(tail, clock), "latest-time");
        looking.setDaemon(true);
        looking.start();
        try {
            if (!told.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf("Kafka has not told how far the log goes (%s). Articles are refused until it has.", failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Supplier<Instant> tail, SteadyClock clock) {
        while (isUnknown()) {
            try {
                Instant found = tail.get();
                if (clock.notBefore(found)) {
                    LOG.warnf(
                            "The clock is behind the log, which goes up to %s: was it set back? What is accepted"
                                    + " counts as later all the same. Keep hosts on network time.",
                            found);
                }
                told.countDown();
            } catch (RuntimeException e) {
                failure = e;
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws Refusal while it is not known */
    void check() {
        if (isUnknown()) {
            throw Refusal.of(ProblemType.LOG_UNAVAILABLE, "The end of the log has not been read yet.");
        }
    }

    private boolean isUnknown() {
        return told.getCount() > 0;
    }
}
