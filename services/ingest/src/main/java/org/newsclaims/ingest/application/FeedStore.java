package org.newsclaims.ingest.application;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;

/** The feeds and how they are doing; shared by all replicas, and there after a restart. Thread-safe. */
public interface FeedStore {
    /** A feed and its state. */
    record Entry(Feed feed, FeedState state) {}

    /** All feeds, by id. */
    List<Entry> all();

    Optional<Entry> one(String id);

    /** Those that this replica is to poll; empty until it is known what there is. */
    List<Entry> mine();

    /** Adds a feed or changes it; completes once it is kept for good. */
    CompletionStage<Void> put(Feed feed);

    CompletionStage<Void> put(String id, FeedState state);

    /** Its articles stay. */
    CompletionStage<Void> remove(String id);
}
