package org.newsclaims.ingest.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * Microsecond times that never repeat or go back: of two versions, the later submitted wins. A clock that is set back is not
 * followed; then time goes on as it passes until the clock has caught up. Thread-safe.
 */
public final class SteadyClock {
    private final InstantSource source;
    private final LongSupplier nanos;
    private Instant last = Instant.EPOCH;
    private long lastNanos;

    public SteadyClock(InstantSource source) {
        this(source, System::nanoTime);
    }

    /** @param nanos of a clock that nobody sets */
    SteadyClock(InstantSource source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong();
    }

    /** Now, or later than the last answer by the time that has passed, a microsecond at least. */
    public synchronized Instant next() {
        Instant now = source.instant().truncatedTo(ChronoUnit.MICROS);
        long passed = nanos.getAsLong();
        if (!now.isAfter(last)) {
            long micros = Math.max(1, (passed - lastNanos) / 1000);
            now = last.plus(micros, ChronoUnit.MICROS);
        }
        last = now;
        lastNanos = passed;
        return now;
    }

    /**
     * From now on, all is later than this.
     *
     * @return whether the clock itself is not
     */
    public synchronized boolean notBefore(Instant time) {
        if (time.isAfter(last)) {
            last = time;
            lastNanos = nanos.getAsLong();
        }
        return source.instant().isBefore(time);
    }
}
