package org.newsclaims.query.application.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsclaims.query.application.port.ChangeStore.Bounds;
import org.newsclaims.query.domain.feed.ChangeFilter;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.Told;

/** One reader's place in the feed. Asked for one batch after the other, never for two at once. */
public final class ClaimFeedReader {
    /**
     * What comes next.
     *
     * @param position place up to which the reader has been told everything that concerns it
     * @param changes those that pass the filter; may be empty
     * @param reset why the reader must load anew what it holds, since changes may have been missed; null when none were
     */
    public record Batch(FeedPlace position, List<Told> changes, String reset) {}

    private final ClaimFeed feed;
    private final ChangeFilter filter;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private volatile FeedPlace position;
    private volatile int restarts;
    private volatile String reset;

    private ClaimFeedReader(ClaimFeed feed, ChangeFilter filter, FeedPlace position, int restarts, String reset) {
        this.feed = feed;
        this.filter = filter;
        this.position = position;
        this.restarts = restarts;
        this.reset = reset;
    }

    /** @param restarts of the feed when its bounds were asked for */
    static ClaimFeedReader at(ClaimFeed feed, FeedPlace after, Bounds bounds, ChangeFilter filter, int restarts) {
        String reset = after == null ? null : bounds.gap(after).orElse(null);
        FeedPlace start =
                after == null || reset != null ? bounds.end() : FeedPlace.in(bounds.epoch(), after.sequence());
        return new ClaimFeedReader(feed, filter, start, restarts, reset);
    }

    /** Place up to which everything was handed out. */
    public FeedPlace position() {
        return position;
    }

    /**
     * The next batch; empty when nothing came in the given time.
     *
     * @param longest how long to wait
     * @param place where to choose what passes: many readers are woken at once, and each has work to do
     */
    public CompletionStage<Batch> next(Duration longest, Executor place) {
        if (reset != null) {
            String reason = reset;
            reset = null;
            return CompletableFuture.completedStage(new Batch(position, List.of(), reason));
        }
        CompletableFuture<Void> news = feed.news(position.sequence(), restarts);
        return news.completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .thenComposeAsync(
                        ignored -> {
                            feed.forget(news);
                            return read();
                        },
                        place);
    }

    private CompletionStage<Batch> read() {
        int now = feed.restarts();
        FeedPlace back = feed.setBack(restarts);
        if (back != null) {
            restarts = now;
            position = back;
            return CompletableFuture.completedStage(
                    new Batch(back, List.of(), "The feed was set back to " + back + "."));
        }
        return feed.after(position.sequence()).thenApply(changes -> {
            if (!changes.isEmpty()) {
                position = new FeedPlace(
                        position.epoch(), changes.get(changes.size() - 1).sequence());
            }
            return new Batch(
                    position,
                    changes.stream()
                            .filter(told -> filter.passes(told.change()))
                            .toList(),
                    null);
        });
    }

    /** May be called more than once. */
    public void close() {
        if (open.compareAndSet(true, false)) {
            feed.leave();
        }
    }
}
