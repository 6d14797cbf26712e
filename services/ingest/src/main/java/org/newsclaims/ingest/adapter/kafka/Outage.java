package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Remembers that Kafka did not answer, so that the requests after the first need not wait for the delivery time-out, too.
 * After a pause, requests try again; one success ends it.
 */
final class Outage {
    private final LongSupplier nanos;
    private final Duration pause;
    /** Null while there is none. */
    private volatile Long began;

    /** @param nanos of a clock that nobody sets: by one that was set back, an outage of seconds would last for hours */
    Outage(LongSupplier nanos, Duration pause) {
        this.nanos = nanos;
        this.pause = pause;
    }

    /** @throws Refusal while there is one */
    void check() {
        Long since = began;
        if (since != null && nanos.getAsLong() - since < pause.toNanos()) {
            throw Refusal.of(ProblemType.LOG_UNAVAILABLE, "Kafka does not answer at present.");
        }
    }

    void began() {
        began = nanos.getAsLong();
    }

    void over() {
        began = null;
    }
}
