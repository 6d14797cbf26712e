package org.newsclaims.query.domain.feed;

import java.time.Instant;

/**
 * Where somebody wants to start in the claim feed.
 *
 * @param place right after this place; null when a time is given
 * @param time with the first change that was recorded then or later; null when a place is given
 */
public record FeedStart(FeedPlace place, Instant time) {
    public FeedStart {
        if ((place == null) == (time == null)) {
            throw new IllegalArgumentException("a start is a place or a time");
        }
    }

    /** Right after a place. */
    public static FeedStart after(FeedPlace place) {
        return new FeedStart(place, null);
    }

    /** With the first change recorded at that time or later. */
    public static FeedStart at(Instant time) {
        return new FeedStart(null, time);
    }
}
