package org.newsclaims.claims.application.live;

import java.util.List;
import org.newsclaims.claims.domain.DeadLetter;

/** Where other systems learn of records that could not be projected. */
public interface DeadLetterTopic {
    /**
     * Returns once all are stored durably; the same letter may be announced again.
     *
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    void announce(List<DeadLetter> letters);
}
