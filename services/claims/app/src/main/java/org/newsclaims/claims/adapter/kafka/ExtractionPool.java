package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads for the engine. Work that fails, of whatever kind, fails alone; work that takes longer than the limit is given
 * up, and its thread replaced, since a running computation cannot be stopped.
 */
final class ExtractionPool implements AutoCloseable {
    /** Deep recursion on long text is no reason to lose an article. */
    private static final long STACK_BYTES = 4L << 20;

    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor watch;
    private final Duration limit;
    private final AtomicInteger stuck = new AtomicInteger();

    ExtractionPool(int threads, Duration limit) {
        AtomicInteger names = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(null, task, "extraction-" + names.incrementAndGet(), STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "extraction-watch");
            thread.setDaemon(true);
            return thread;
        });
        this.watch.setRemoveOnCancelPolicy(true);
        this.limit = limit;
    }

    <T> CompletableFuture<T> submit(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        workers.execute(() -> run(work, result));
        return result;
    }

    /** Threads that have not come back from work that was given up. */
    int stuck() {
        return stuck.get();
    }

    private <T> void run(Supplier<T> work, CompletableFuture<T> result) {
        AtomicBoolean settled = new AtomicBoolean();
        Alarm alarm = new Alarm(watch, limit, () -> {
            if (settled.compareAndSet(false, true)) {
                replaceThread();
                result.completeExceptionally(
                        new TimeoutException("the engine took longer than " + limit.toMillis() + " ms"));
            }
        });
        T value = null;
        Throwable failure = null;
        try {
            value = work.get();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        if (!settled.compareAndSet(false, true)) {
            threadCameBack();
            return;
        }
        alarm.cancel();
        if (failure == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(failure);
        }
    }

    private synchronized void replaceThread() {
        stuck.incrementAndGet();
        workers.setCorePoolSize(workers.getCorePoolSize() + 1);
    }

    private synchronized void threadCameBack() {
        stuck.decrementAndGet();
        workers.setCorePoolSize(workers.getCorePoolSize() - 1);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        workers.shutdownNow();
    }
}
