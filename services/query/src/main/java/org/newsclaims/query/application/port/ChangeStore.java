package org.newsclaims.query.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.feed.Change;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedStart;

/** Port to the feed of claim changes. */
public interface ChangeStore {
    /**
     * What the feed holds.
     *
     * @param epoch the history that its sequences count in
     * @param oldest first sequence; 0 when it holds none
     * @param newest last sequence; 0 when it holds none
     */
    record Bounds(String epoch, long oldest, long newest) {
        /** Where whoever has seen all of it stands. */
        public FeedPlace end() {
            return FeedPlace.in(epoch, newest);
        }

        /** Why nobody can go on from there without missing changes; empty when it can be done. */
        public Optional<String> gap(FeedPlace after) {
            if (after.epoch().filter(other -> !other.equals(epoch)).isPresent()) {
                return Optional.of("The id is of history \"" + after.epoch().get() + "\", the feed of \"" + epoch
                        + "\": the database was made anew or restored since.");
            }
            if (after.sequence() > newest) {
                return Optional.of("The feed ends at " + newest + ": it was set back or is another one.");
            }
            return after.sequence() + 1 < oldest
                    ? Optional.of("Changes before " + oldest + " are no longer kept.")
                    : Optional.empty();
        }
    }

    CompletionStage<Bounds> bounds();

    /** Sequence of the first change recorded at a time or later; empty when there is none. */
    CompletionStage<Optional<Long>> firstSince(Instant time);

    /** The place right before what is asked for; a time that is yet to come counts as the end. */
    default CompletionStage<FeedPlace> placeOf(FeedStart start, Bounds bounds) {
        return start.time() == null
                ? CompletableFuture.completedStage(start.place())
                : firstSince(start.time()).thenApply(first -> {
                    long next = first.orElse(bounds.newest() + 1);
                    // Of what is no longer kept, nobody knows whether it was recorded before that time.
                    boolean doubtful = next == bounds.oldest() && next > 1;
                    return FeedPlace.in(bounds.epoch(), doubtful ? next - 2 : next - 1);
                });
    }

    /** Changes after a sequence, in order, at most {@code limit}. */
    CompletionStage<List<Change>> after(long sequence, int limit);

    /** Ids of all speakers that go by an id or a name, in any case. */
    CompletionStage<List<String>> speakersCalled(String idOrName);
}
