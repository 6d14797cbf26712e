package org.newsclaims.claims.application.operations;

import java.util.Optional;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;

/** Reads single records of the log again. */
public interface LogLookup {
    /**
     * What the record changes; empty when it is no longer there, or takes another record out.
     *
     * @throws UnreadableRecord when it cannot be read now either
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when the log is away
     */
    Optional<ArticleChange> read(LogPosition position);
}
