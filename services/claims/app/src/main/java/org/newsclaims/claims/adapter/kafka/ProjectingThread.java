package org.newsclaims.claims.adapter.kafka;

import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.live.Batch;
import org.newsclaims.claims.application.live.DeadLetterTopic;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.live.OutOfStep;
import org.newsclaims.claims.application.projection.StoreUnavailable;

/**
 * Takes batches into the views, one after the other. A fault that passes is waited out, however long it takes: no good
 * record is ever given up for it.
 */
final class ProjectingThread implements Runnable {
    private static final Logger LOG = Logger.getLogger(ProjectingThread.class);

    private final BatchQueue queue;
    private final LiveProjection projection;
    private final DeadLetterTopic deadLetters;
    private final ProjectionStatus status;
    private final ProjectionMetrics metrics;
    private final Backoff backoff;
    private final CountDownLatch stopped;

    ProjectingThread(
            BatchQueue queue,
            LiveProjection projection,
            DeadLetterTopic deadLetters,
            ProjectionStatus status,
            ProjectionMetrics metrics,
            Backoff backoff,
            CountDownLatch stopped) {
        this.queue = queue;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.status = status;
        this.metrics = metrics;
        this.backoff = backoff;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                status.projectorLives();
                PendingBatch pending = queue.take();
                if (pending != null && queue.isCurrent(pending)) {
                    project(pending);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void project(PendingBatch pending) throws InterruptedException {
        long begun = System.nanoTime();
        Batch batch = pending.await();
        metrics.waitedForEngine(begun);
        batch.poison().forEach(letter -> LOG.warnf("Parking %s: %s", letter.position(), letter.cause()));
        while (stopped.getCount() > 0 && queue.isCurrent(pending)) {
            status.projectorLives();
            try {
                if (!batch.poison().isEmpty()) {
                    deadLetters.announce(batch.poison());
                }
                long started = System.nanoTime();
                projection.project(batch);
                metrics.projected(batch, started);
                queue.wrote(pending);
                status.moved(batch.steps());
                backoff.reset();
                return;
            } catch (OutOfStep e) {
                LOG.infof("Starting again from where the views stand: %s", e.getMessage());
                metrics.outOfStep();
                queue.lostStep(pending);
                return;
            } catch (RuntimeException e) {
                retry(e);
            }
        }
    }

    /** Also what nobody foresaw is waited out: readiness tells, and restarting would not help. */
    private void retry(RuntimeException e) throws InterruptedException {
        if (e instanceof StoreUnavailable) {
            LOG.warnf("Will try again: %s", e.getMessage());
        } else {
            LOG.error("Cannot project, will try again", e);
        }
        status.failed(e.getMessage());
        metrics.fault();
        backoff.pause();
    }
}
