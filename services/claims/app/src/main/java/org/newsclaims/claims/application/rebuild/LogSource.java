package org.newsclaims.claims.application.rebuild;

import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.run.Batch;

/** The whole log, read by one reader from given positions on. */
public interface LogSource {
    /** Starts reading for a generation from where it stands. */
    Reading open(ViewsProgress from);

    /** A reading of the log. For one thread. */
    interface Reading extends AutoCloseable {
        /**
         * The next records, read by the engine; null when there is nothing new for a moment.
         *
         * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
         */
        Batch next();

        /**
         * Records between here and the end of the log, as the broker last told it; those that were compacted away count.
         *
         * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
         */
        long lag();

        @Override
        void close();
    }
}
