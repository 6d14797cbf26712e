package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Remembers that Kafka did not answer, so that the requests after the first need not wait for the delivery time-out, too.
 * After a pause, requests try again; one success ends it.
 */
final class Outage {
    private final InstantSource clock;
    private final Duration pause;
    private volatile Instant until = Instant.MIN;

    Outage(InstantSource clock, Duration pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** @throws Refusal while there is one */
    void check() {
        if (until != Instant.MIN && clock.instant().isBefore(until)) {
            throw Refusal.of(ProblemType.LOG_UNAVAILABLE, "Kafka does not answer at present.");
        }
    }

    void began() {
        until = clock.instant().plus(pause);
    }

    void over() {
        until = Instant.MIN;
    }
}
