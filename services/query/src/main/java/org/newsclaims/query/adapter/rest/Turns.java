package org.newsclaims.query.adapter.rest;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Work of one event loop that is done a little at a time, first come, first served, so that whatever else the loop has to do
 * comes in between. Many short tasks handed to the loop itself would not do: it takes all that it has been given before it
 * looks at its connections again. May be handed work by any thread.
 */
final class Turns implements Executor {
    private static final Logger LOG = Logger.getLogger(Turns.class);
    private static final long LONGEST_NANOS = 4_000_000;
    /** A timer, since what is due is taken up after the connections. */
    private static final long PAUSE_MILLIS = 1;

    private final Vertx vertx;
    private final ContextInternal loop;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    Turns(Vertx vertx, ContextInternal loop) {
        this.vertx = vertx;
        this.loop = loop;
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        begin();
    }

    private void begin() {
        if (begun.compareAndSet(false, true)) {
            loop.runOnContext(now -> turn());
        }
    }

    private void turn() {
        long end = System.nanoTime() + LONGEST_NANOS;
        Runnable work = waiting.poll();
        while (work != null) {
            run(work);
            work = System.nanoTime() < end ? waiting.poll() : null;
        }
        if (waiting.isEmpty()) {
            begun.set(false);
            if (!waiting.isEmpty()) {
                begin();
            }
        } else {
            vertx.setTimer(PAUSE_MILLIS, due -> turn());
        }
    }

    /** One client's failure is not another's: whatever got past here would leave all that wait without a turn, for ever. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.error("Work for a stream failed", e);
        }
    }
}
