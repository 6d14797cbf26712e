package org.newsclaims.query.application.feed;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongFunction;
import org.newsclaims.query.domain.feed.Told;

/**
 * Reads changes for those who are further behind than memory reaches. What they read is cut at the same places for all, so
 * that many who are behind by about as much cause one read and share what it brought; few reads go on at a time, however
 * many ask. Thread-safe.
 */
final class CatchUp {
    /** Stretches kept for those who come a little later. */
    private static final int KEPT = 8;
    /** At a time; the others wait for their turn, not for a connection. */
    private static final int MOST_READS = 2;

    private final LongFunction<CompletionStage<List<Told>>> store;
    private final int stretch;
    private final Map<Long, CompletableFuture<List<Told>>> stretches = new LinkedHashMap<>(16, .75f, true);
    private final Queue<Runnable> turns = new ArrayDeque<>();
    private int reading;

    /**
     * @param store gives the changes after a sequence, no more than {@code stretch}
     * @param stretch changes read at a time
     */
    CatchUp(LongFunction<CompletionStage<List<Told>>> store, int stretch) {
        this.store = store;
        this.stretch = stretch;
    }

    /** Some of the changes after a sequence, in order; none when there are none yet. */
    CompletionStage<List<Told>> after(long sequence) {
        long start = sequence / stretch * stretch;
        CompletableFuture<List<Told>> wanted = new CompletableFuture<>();
        synchronized (this) {
            CompletableFuture<List<Told>> known = stretches.putIfAbsent(start, wanted);
            if (known != null) {
                return rest(known, sequence);
            }
            turns.add(() -> read(start, wanted));
        }
        next();
        return rest(wanted, sequence);
    }

    private static CompletionStage<List<Told>> rest(CompletionStage<List<Told>> all, long sequence) {
        return all.thenApply(found ->
                found.stream().filter(told -> told.sequence() > sequence).toList());
    }

    /** Forgets what was read: the feed is another one. */
    synchronized void clear() {
        stretches.clear();
    }

    private void next() {
        Runnable turn;
        synchronized (this) {
            if (reading >= MOST_READS || turns.isEmpty()) {
                return;
            }
            reading++;
            turn = turns.remove();
        }
        turn.run();
    }

    private void read(long start, CompletableFuture<List<Told>> wanted) {
        store.apply(start).whenComplete((found, failure) -> {
            synchronized (this) {
                reading--;
                boolean whole = failure == null && found.size() == stretch;
                if (!whole) {
                    stretches.remove(start, wanted); // More may follow.
                }
                stretches
                        .entrySet()
                        .removeIf(
                                old -> stretches.size() > KEPT && old.getValue().isDone());
            }
            next();
            if (failure == null) {
                wanted.complete(found);
            } else {
                wanted.completeExceptionally(failure);
            }
        });
    }
}
