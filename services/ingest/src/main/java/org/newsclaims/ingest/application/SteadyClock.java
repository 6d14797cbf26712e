package org.newsclaims.ingest.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Microsecond times that never repeat or go back within a process: of two versions, the later submitted wins. */
public final class SteadyClock {
    private final InstantSource source;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    public SteadyClock(InstantSource source) {
        this.source = source;
    }

    /** Now, or a microsecond after the last answer. */
    public Instant next() {
        Instant now = source.instant().truncatedTo(ChronoUnit.MICROS);
        return last.updateAndGet(before -> now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS));
    }
}
