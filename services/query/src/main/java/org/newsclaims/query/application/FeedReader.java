package org.newsclaims.query.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsclaims.query.application.ChangeStore.Bounds;
import org.newsclaims.query.domain.Change;
import org.newsclaims.query.domain.ChangeFilter;

/** One reader's place in the feed. Asked for one batch after the other, never for two at once. */
public final class FeedReader {
    /**
     * What comes next.
     *
     * @param position sequence up to which the reader has been told everything that concerns it
     * @param changes those that pass the filter; may be empty
     * @param reset why the reader must load anew what it holds, since changes may have been missed; null when none were
     */
    public record Batch(long position, List<Change> changes, String reset) {}

    private final Feed feed;
    private final ChangeFilter filter;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private volatile long position;
    private volatile int epoch;
    private volatile String reset;

    private FeedReader(Feed feed, ChangeFilter filter, long position, int epoch, String reset) {
        this.feed = feed;
        this.filter = filter;
        this.position = position;
        this.epoch = epoch;
        this.reset = reset;
    }

    static FeedReader at(Feed feed, Long after, Bounds bounds, ChangeFilter filter, int epoch) {
        long newest = bounds.newest();
        if (after == null) {
            return new FeedReader(feed, filter, newest, epoch, null);
        }
        if (after > newest) {
            return new FeedReader(
                    feed, filter, newest, epoch, "The feed ends at " + newest + ": it was set back or is another one.");
        }
        if (after + 1 < bounds.oldest()) {
            return new FeedReader(
                    feed, filter, newest, epoch, "Changes before " + bounds.oldest() + " are no longer kept.");
        }
        return new FeedReader(feed, filter, after, epoch, null);
    }

    /** Sequence up to which everything was handed out. */
    public long position() {
        return position;
    }

    /**
     * The next batch; empty when nothing came in the given time.
     *
     * @param longest how long to wait
     */
    public CompletionStage<Batch> next(Duration longest) {
        if (reset != null) {
            String reason = reset;
            reset = null;
            return CompletableFuture.completedStage(new Batch(position, List.of(), reason));
        }
        CompletableFuture<Void> news = feed.news(position, epoch);
        return news.completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .thenCompose(ignored -> {
                    feed.forget(news);
                    return read();
                });
    }

    private CompletionStage<Batch> read() {
        Long back = feed.setBack(epoch);
        if (back != null) {
            epoch = feed.currentEpoch();
            position = back;
            return CompletableFuture.completedStage(
                    new Batch(back, List.of(), "The feed was set back to " + back + "."));
        }
        return feed.after(position).thenApply(changes -> {
            if (!changes.isEmpty()) {
                position = changes.get(changes.size() - 1).sequence();
            }
            return new Batch(position, changes.stream().filter(filter::passes).toList(), null);
        });
    }

    /** May be called more than once. */
    public void close() {
        if (open.compareAndSet(true, false)) {
            feed.leave();
        }
    }
}
