package org.newsclaims.query.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.ArticleStore;
import org.newsclaims.query.application.port.ArticleStore.Awaited;

/**
 * Callers who wait for articles to reach the views. However many wait, one question per tick goes to the database, and none
 * while nobody waits. Thread-safe.
 */
public final class Arrivals {
    private final ArticleStore store;
    private final Lease lease;
    private final int most;
    private final Map<Awaited, List<CompletableFuture<Void>>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean asking = new AtomicBoolean();

    /**
     * @param lease that those who are told of an arrival wait for
     * @param most callers that may wait at once
     */
    public Arrivals(ArticleStore store, Lease lease, int most) {
        this.store = store;
        this.lease = lease;
        this.most = most;
    }

    /** Completes when the views know it or the time is over, whichever comes first; the caller looks which. */
    CompletionStage<Void> await(Awaited awaited, Duration longest) {
        if (count.incrementAndGet() > most) {
            count.decrementAndGet();
            return CompletableFuture.failedStage(Refusal.of(
                    ProblemType.BUSY,
                    "More than " + most + " callers are waiting for articles already. Ask again without wait."));
        }
        CompletableFuture<Void> arrival = new CompletableFuture<>();
        waiting.compute(awaited, (key, others) -> {
            List<CompletableFuture<Void>> all = others == null ? new ArrayList<>() : others;
            all.add(arrival);
            return all;
        });
        tick();
        return arrival.completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, error) -> forget(awaited, arrival));
    }

    private void forget(Awaited awaited, CompletableFuture<Void> arrival) {
        count.decrementAndGet();
        waiting.computeIfPresent(awaited, (key, others) -> {
            others.remove(arrival);
            return others.isEmpty() ? null : others;
        });
    }

    /** Looks once who has arrived; called at regular intervals. */
    public void tick() {
        Set<Awaited> all = Set.copyOf(waiting.keySet());
        if (all.isEmpty() || !asking.compareAndSet(false, true)) {
            return;
        }
        store.projected(all).whenComplete((arrived, error) -> {
            asking.set(false); // others need not wait while these are held back
            if (error == null && !arrived.isEmpty()) {
                lease.heldBack(arrived).thenAccept(told -> told.forEach(this::release));
            }
        });
    }

    /** Has everybody look now, as if their time were over. */
    public void release() {
        waiting.keySet().forEach(this::release);
    }

    private void release(Awaited awaited) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        waiting.computeIfPresent(awaited, (key, others) -> {
            all.addAll(others);
            return others;
        });
        all.forEach(arrival -> arrival.complete(null));
    }
}
