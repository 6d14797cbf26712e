package org.newsclaims.claims.application.log;

import java.util.Optional;
import org.newsclaims.claims.domain.LogExtent;
import org.newsclaims.claims.domain.LogIdentity;

/** Port to the log as a whole. Blocks for a moment. */
public interface LogInspection {
    /**
     * Which log is there, and how far it goes.
     *
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when the broker does not answer
     */
    LogExtent extent();

    /**
     * Which log is there; empty when the cluster has no such topic.
     *
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when the broker does not answer
     */
    Optional<LogIdentity> identity();
}
