package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Goes off once the thread that set it has spent so much processor time, unless it is cancelled before. Time that passes
 * while the machine is busy with something else, or the process is frozen, is not held against the work. Work that waits
 * instead of computing is given up after several times the limit.
 */
final class Alarm {
    private static final int MOST_LOOKS = 10;

    private final ScheduledExecutorService watch;
    private final Runnable then;
    private final Thread worker = Thread.currentThread();
    private final long due;
    private int looks;
    private boolean cancelled;
    private Future<?> next;

    Alarm(ScheduledExecutorService watch, Duration limit, Runnable then) {
        this.watch = watch;
        this.then = then;
        this.due = CpuClock.nanos() + limit.toNanos();
        lookIn(limit.toNanos());
    }

    synchronized void cancel() {
        cancelled = true;
        next.cancel(false);
    }

    private synchronized void lookIn(long nanos) {
        if (!cancelled) {
            next = watch.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void look() {
        long left = due - CpuClock.nanosOf(worker, due);
        looks++;
        if (left <= 0 || looks == MOST_LOOKS) {
            then.run();
        } else {
            lookIn(left);
        }
    }
}
