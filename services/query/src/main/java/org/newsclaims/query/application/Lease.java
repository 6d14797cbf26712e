package org.newsclaims.query.application;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * For how long answers may be given again without a look at the views, on any replica, and what that asks of those who tell
 * places in the feed: they hold back what they have seen until every answer of before has run out. So whoever was told a place,
 * by whichever replica, is never given an answer that is older. Within a replica, no answer is older than any that was read
 * before. Thread-safe.
 */
public final class Lease {
    private final SharedLook<String> look;
    private final long nanos;
    private final LongSupplier clock;
    private final Executor later;
    private volatile Seen seen;
    private volatile long read;

    /** @param began when the look was asked for, and so before it saw anything */
    private record Seen(String state, long began) {}

    /**
     * @param look at the state of the views
     * @param length the same on all replicas; zero: there is a look for every answer, and nothing is held back
     * @param clock in nanoseconds, from anywhere
     * @param later runs what it is given when that length has passed
     */
    public Lease(SharedLook<String> look, Duration length, LongSupplier clock, Executor later) {
        this.look = look;
        this.nanos = length.toNanos();
        this.clock = clock;
        this.later = later;
        this.read = clock.getAsLong();
    }

    /** The state that answers must be of to be given again. Complete at once where it is known. */
    public CompletableFuture<String> state() {
        long now = clock.getAsLong();
        Seen last = seen;
        if (last != null && now - last.began() < nanos && last.began() - read > 0) {
            return CompletableFuture.completedFuture(last.state());
        }
        return look.now()
                .thenApply(state -> {
                    seen = new Seen(state, now);
                    return state;
                })
                .toCompletableFuture();
    }

    /** An answer was read from the views, which may have changed since the last look. */
    public void read() {
        read = clock.getAsLong();
    }

    /** The same, once it may be told. */
    public <T> CompletionStage<T> heldBack(T place) {
        return nanos == 0 ? CompletableFuture.completedStage(place) : CompletableFuture.supplyAsync(() -> place, later);
    }
}
