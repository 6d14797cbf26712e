package org.newsclaims.query.application;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Change;

/** Port to the feed of claim changes. */
public interface ChangeStore {
    /** First and last sequence that the feed holds; both 0 when it holds none. */
    record Bounds(long oldest, long newest) {}

    CompletionStage<Bounds> bounds();

    /** Changes after a sequence, in order, at most {@code limit}. */
    CompletionStage<List<Change>> after(long sequence, int limit);

    /** Ids of all speakers that go by an id or a name, in any case. */
    CompletionStage<List<String>> speakersCalled(String idOrName);
}
