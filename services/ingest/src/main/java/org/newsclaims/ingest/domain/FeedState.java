package org.newsclaims.ingest.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a feed is doing. Times and texts are null while there is nothing to tell.
 *
 * @param lastPoll when it was asked last
 * @param nextPoll when it will be asked next; null for at once
 * @param lastArticle when it last brought a new article
 * @param lastError what went wrong last, null after a poll without an error
 * @param failures polls in a row that failed
 * @param articles articles it brought in all
 * @param etag validator of its last answer
 * @param lastModified the same, as a time
 * @param seen keys of the entries that need no second look, the oldest first
 */
public record FeedState(
        Instant lastPoll,
        Instant nextPoll,
        Instant lastArticle,
        String lastError,
        int failures,
        long articles,
        String etag,
        String lastModified,
        List<String> seen) {
    /** Feeds show fewer entries than this. */
    private static final int REMEMBERED = 1000;

    /** Of a feed that was never asked. */
    public static final FeedState NEW = new FeedState(null, null, null, null, 0, 0, null, null, List.of());

    public FeedState {
        seen = List.copyOf(seen.subList(Math.max(0, seen.size() - REMEMBERED), seen.size()));
    }

    /** Whether it is to be asked now. When it was asked later than now, the clock was set back, and no time of it counts. */
    public boolean isDue(Instant now) {
        return nextPoll == null || !nextPoll.isAfter(now) || lastPoll != null && lastPoll.isAfter(now);
    }

    /** After a poll that was answered. */
    public FeedState polled(
            Instant now, Instant next, String tag, String modified, List<String> found, int brought, String error) {
        List<String> all = new ArrayList<>(seen);
        all.addAll(found);
        Instant last = brought > 0 ? now : lastArticle;
        return new FeedState(now, next, last, error, 0, articles + brought, tag, modified, all);
    }

    /** After a poll that failed. */
    public FeedState failed(Instant now, Instant next, String error) {
        return new FeedState(now, next, lastArticle, error, failures + 1, articles, etag, lastModified, seen);
    }
}
