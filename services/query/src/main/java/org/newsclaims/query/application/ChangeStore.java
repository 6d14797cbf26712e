package org.newsclaims.query.application;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Change;
import org.newsclaims.query.domain.FeedPlace;

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
        FeedPlace end() {
            return FeedPlace.in(epoch, newest);
        }
    }

    CompletionStage<Bounds> bounds();

    /** Changes after a sequence, in order, at most {@code limit}. */
    CompletionStage<List<Change>> after(long sequence, int limit);

    /** Ids of all speakers that go by an id or a name, in any case. */
    CompletionStage<List<String>> speakersCalled(String idOrName);
}
