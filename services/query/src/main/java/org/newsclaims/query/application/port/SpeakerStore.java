package org.newsclaims.query.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.SpeakerProfile;
import org.newsclaims.query.domain.SpeakerSummary;
import org.newsclaims.query.domain.filter.SpeakerFilter;

/** Port to the speakers of the read model. */
public interface SpeakerStore {
    CompletionStage<ListPage<SpeakerSummary>> speakers(SpeakerFilter filter, Slice slice);

    /** Empty when nobody has the id, or nothing of theirs was knowable then. */
    CompletionStage<Optional<SpeakerSummary>> speaker(String id, Instant asOf);

    /**
     * What became of an id that no speaker has now.
     *
     * @param survivor who it turned out to be, or null when nobody of the views
     */
    record Trace(String survivor) {}

    /** Empty when nobody is known to have had the id. */
    CompletionStage<Optional<Trace>> trace(String id);

    /** Whom the speaker speaks for, and who speaks for the speaker; at most {@code limit} of each. */
    CompletionStage<SpeakerProfile.Offices> offices(String id, Instant asOf, int limit);

    /** Events the speaker is heard in, latest publication first; at most {@code limit}. */
    CompletionStage<List<SpeakerProfile.Heard>> events(String id, Instant asOf, int limit);

    /** Outlets that print the speaker, most statements first; at most {@code limit}. */
    CompletionStage<List<SpeakerProfile.Printed>> outlets(String id, Instant asOf, int limit);
}
