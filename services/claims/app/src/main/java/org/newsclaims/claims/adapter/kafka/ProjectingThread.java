package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.newsclaims.claims.application.live.DeadLetterTopic;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.OutOfStep;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.DeadLetter;

/**
 * Takes batches into the views, one after the other. A fault that passes is waited out, however long it takes: no good
 * record is ever given up for it. A batch that fails again and again for the same reason is taken apart.
 */
final class ProjectingThread implements Runnable {
    private static final Logger LOG = Logger.getLogger(ProjectingThread.class);

    private final BatchQueue queue;
    private final Gathering gathering;
    private final LiveProjection projection;
    private final DeadLetterTopic deadLetters;
    private final ProjectionStatus status;
    private final ProjectionMetrics metrics;
    private final Tracing tracing;
    private final Backoff backoff;
    private final Refusals refusals;
    private final CountDownLatch stopped;

    ProjectingThread(
            BatchQueue queue,
            Gathering gathering,
            LiveProjection projection,
            DeadLetterTopic deadLetters,
            ProjectionStatus status,
            ProjectionMetrics metrics,
            Tracing tracing,
            Backoff backoff,
            Refusals refusals,
            CountDownLatch stopped) {
        this.queue = queue;
        this.gathering = gathering;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.status = status;
        this.metrics = metrics;
        this.tracing = tracing;
        this.backoff = backoff;
        this.refusals = refusals;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                status.projectorLives();
                long begun = System.nanoTime();
                PendingBatch pending = queue.take(gathering);
                if (pending != null && queue.isCurrent(pending)) {
                    metrics.waitedForEngine(begun);
                    project(pending);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void project(PendingBatch pending) throws InterruptedException {
        Batch batch = pending.await();
        refusals.reset();
        while (stopped.getCount() > 0 && queue.isCurrent(pending)) {
            status.projectorLives();
            try {
                if (refusals.areEnough()) {
                    refusals.reset();
                    batch = projection.isolate(batch, FailureCause::of);
                }
                Duration took = project(batch);
                gathering.took(pending, took.toNanos());
                queue.wrote(pending);
                trace(pending, took);
                return;
            } catch (OutOfStep e) {
                LOG.infof("Starting again from where the views stand: %s", e.getMessage());
                metrics.outOfStep();
                queue.lostStep(pending);
                return;
            } catch (StoreUnavailable e) {
                if (stopped.getCount() == 0) {
                    LOG.info("Ended with a batch at hand; whoever goes on from there takes it in");
                    return;
                }
                LOG.warnf("Will try again: %s", e.getMessage());
                retry(e);
            } catch (RuntimeException e) {
                LOG.error("Cannot project, will try again", e);
                refusals.count(FailureCause.of(e));
                retry(e);
            }
        }
    }

    private void trace(PendingBatch pending, Duration took) {
        Instant ended = Instant.now();
        for (PendingRecord record : pending.records()) {
            Extraction extraction = record.extraction();
            tracing.projected(extraction.trace(), extraction.articleId(), ended.minus(took), ended);
        }
    }

    /** Answers how long the transaction took once it had its turn. */
    private Duration project(Batch batch) {
        if (!batch.poison().isEmpty()) {
            batch.poison().forEach(ProjectingThread::warn);
            deadLetters.announce(batch.poison());
        }
        long started = System.nanoTime();
        long startedCpu = CpuClock.nanos();
        Duration took = projection.project(batch);
        metrics.projected(batch, took, CpuClock.nanos() - startedCpu);
        metrics.waitedForTurn(Duration.ofNanos(System.nanoTime() - started).minus(took));
        status.moved(batch.steps());
        backoff.reset();
        return took;
    }

    /** The article is a field of its own where logs are JSON. */
    private static void warn(DeadLetter letter) {
        if (letter.articleId() != null) {
            MDC.put("articleId", letter.articleId());
        }
        LOG.warnf("Parking %s: %s", letter.position(), letter.cause());
        MDC.remove("articleId");
    }

    /** Waits, whatever it was: readiness tells, and restarting would not help. */
    private void retry(RuntimeException e) throws InterruptedException {
        status.failed(e.getMessage());
        metrics.fault();
        backoff.pause();
    }
}
