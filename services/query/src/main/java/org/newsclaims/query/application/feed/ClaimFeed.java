package org.newsclaims.query.application.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.Lease;
import org.newsclaims.query.application.SharedLook;
import org.newsclaims.query.application.port.ChangeStore;
import org.newsclaims.query.application.port.ChangeStore.Bounds;
import org.newsclaims.query.domain.feed.ChangeFilter;
import org.newsclaims.query.domain.feed.ChangeWindow;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.Told;

/**
 * The claim feed for any number of readers. One look at the database per tick serves them all; a reader that lags behind
 * what is kept in memory reads on from the database at its own pace, so nothing piles up for slow ones. What readers are told
 * of a change is put into bytes once. Thread-safe.
 */
public final class ClaimFeed {
    private final ChangeStore store;
    private final int memory;
    private final int batch;
    private final int most;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Set<CompletableFuture<Void>> waiting = new LinkedHashSet<>();
    private final ChangeForm form;
    private final Lease lease;
    private final SharedLook<Bounds> bounds;
    private final CatchUp catchUp;

    private ChangeWindow window = new ChangeWindow(0, 0);
    private int readers;
    /** Nobody looks: the window goes stale. */
    private boolean idle = true;

    /** The history that the window is of. */
    private String epoch = "";
    /** How often the feed was found set back. */
    private int restarts;

    /**
     * @param form how readers are told of a change
     * @param lease that what is told waits for
     * @param memory newest changes kept
     * @param batch changes read at a time
     * @param most readers at a time
     */
    public ClaimFeed(ChangeStore store, ChangeForm form, Lease lease, int memory, int batch, int most) {
        this.store = store;
        this.lease = lease;
        this.form = form;
        this.bounds = new SharedLook<>(store::bounds);
        this.catchUp = new CatchUp(this::read, batch);
        this.memory = memory;
        this.batch = batch;
        this.most = most;
    }

    /**
     * Opens a reader; whoever opens it closes it.
     *
     * @param after where to start, or null to start with what comes from now on
     * @param speaker id or name that the filter's speakers are looked up by, or null
     */
    public CompletionStage<ClaimFeedReader> open(FeedStart after, String speaker, ChangeFilter filter) {
        if (!enter()) {
            return CompletableFuture.failedStage(Refusal.of(
                    ProblemType.BUSY,
                    "This replica serves " + most + " streams already. Try again later, or read the topic of claim"
                            + " changes."));
        }
        int since = restarts();
        return speakers(speaker)
                .thenCombine(bounds.now().thenCompose(lease::heldBack), (ids, found) -> place(after, found)
                        .thenApply(place -> {
                            start(found);
                            return ClaimFeedReader.at(this, place, found, withSpeakers(filter, ids), since);
                        }))
                .thenCompose(reader -> reader)
                .whenComplete((reader, error) -> {
                    if (error != null) {
                        leave();
                    }
                });
    }

    private CompletionStage<FeedPlace> place(FeedStart after, Bounds found) {
        return after == null ? CompletableFuture.completedStage(null) : store.placeOf(after, found);
    }

    private CompletionStage<Set<String>> speakers(String speaker) {
        if (speaker == null) {
            return CompletableFuture.completedStage(null);
        }
        return store.speakersCalled(speaker).thenApply(ids -> {
            Set<String> all = new TreeSet<>(ids);
            all.add(speaker);
            return all;
        });
    }

    private static ChangeFilter withSpeakers(ChangeFilter filter, Set<String> ids) {
        return new ChangeFilter(
                filter.event(), ids, filter.outlet(), filter.polarity(), filter.form(), filter.minOutlets());
    }

    private synchronized boolean enter() {
        if (readers >= most) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void leave() {
        readers--;
        idle = idle || readers == 0;
    }

    /** The first reader after a pause starts the window anew: nobody looked meanwhile. */
    private synchronized void start(Bounds found) {
        if (idle) {
            begin(found);
            idle = false;
        }
    }

    private void begin(Bounds found) {
        window = new ChangeWindow(memory, found.newest());
        epoch = found.epoch();
        catchUp.clear();
    }

    /** How often the feed was found set back by now. */
    synchronized int restarts() {
        return restarts;
    }

    /** Looks for new changes; called at regular intervals. */
    public void tick() {
        long head = watched();
        if (head < 0 || !looking.compareAndSet(false, true)) {
            return;
        }
        read(head).thenCompose(lease::heldBack).whenComplete((changes, error) -> {
            looking.set(false);
            if (error == null && !changes.isEmpty()) {
                extend(head, changes);
                if (changes.size() == batch) {
                    tick(); // More are there already.
                }
            }
        });
    }

    /** From the database, and put in the form that readers are told them in. */
    private CompletionStage<List<Told>> read(long sequence) {
        // Asked for before: what was read of a history that ended meanwhile is not of the next one.
        String history = history();
        return store.after(sequence, batch).thenApply(changes -> changes.stream()
                .map(change -> new Told(change, form.bytes(FeedPlace.in(history, change.sequence()), change)))
                .toList());
    }

    /**
     * Looks whether the feed is still of the same history, and goes as far as was seen; it does not after the database was
     * lost, or restored from a backup.
     */
    public void verify() {
        long head = watched();
        if (head < 0) {
            return;
        }
        bounds.now().thenCompose(lease::heldBack).thenAccept(found -> {
            if (found.newest() < head || !found.epoch().equals(history())) {
                restart(found);
            }
        });
    }

    private synchronized String history() {
        return epoch;
    }

    private synchronized long watched() {
        return idle ? -1 : window.head();
    }

    private void extend(long head, List<Told> changes) {
        List<CompletableFuture<Void>> woken;
        synchronized (this) {
            if (window.head() != head) {
                return;
            }
            window.add(changes);
            woken = new ArrayList<>(waiting);
            waiting.clear();
        }
        woken.forEach(w -> w.complete(null));
    }

    private void restart(Bounds found) {
        List<CompletableFuture<Void>> woken;
        synchronized (this) {
            begin(found);
            restarts++;
            woken = new ArrayList<>(waiting);
            waiting.clear();
        }
        woken.forEach(w -> w.complete(null));
    }

    /** Where a reader goes on after the feed was set back, or null when it was not. */
    synchronized FeedPlace setBack(int since) {
        return since == restarts ? null : FeedPlace.in(epoch, window.head());
    }

    /** The next changes after a sequence; empty when there are none yet. */
    CompletionStage<List<Told>> after(long sequence) {
        synchronized (this) {
            if (window.covers(sequence)) {
                return CompletableFuture.completedStage(window.after(sequence, batch));
            }
        }
        return catchUp.after(sequence).thenApply(this::told);
    }

    /** Without what came after all that may be told by now. */
    private synchronized List<Told> told(List<Told> changes) {
        long head = window.head();
        return changes.stream().filter(change -> change.sequence() <= head).toList();
    }

    /** Completes when there may be something after the sequence, or when the feed was set back since. */
    synchronized CompletableFuture<Void> news(long sequence, int since) {
        CompletableFuture<Void> news = new CompletableFuture<>();
        if (window.head() > sequence || since != restarts) {
            news.complete(null);
        } else {
            waiting.add(news);
        }
        return news;
    }

    synchronized void forget(CompletableFuture<Void> news) {
        waiting.remove(news);
    }
}
