package org.newsclaims.claims.application.feed;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.newsclaims.records.ClaimChanged;

/** Claim changes that are in the views but not yet on the topic. */
public interface Outbox {
    /**
     * Hands the oldest unpublished changes over, in feed order, and notes them as published when the consumer returns.
     * When another replica is at it, or nothing is due, nothing happens.
     *
     * @param limit most changes at once
     * @param publish returns once all are stored durably; when it throws, they stay due
     * @return how many were published
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    int relay(int limit, Consumer<List<ClaimChanged>> publish);

    /**
     * How many changes are not published yet.
     *
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    long due();

    /**
     * Forgets the beginning of the feed, up to the first change that was caused later or is not published yet. The newest
     * change stays in any case. Whoever comes back to a place that is forgotten is told so.
     *
     * @param before changes caused before this moment go
     * @param limit most changes at once
     * @return how many went
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    int forget(Instant before, int limit);
}
