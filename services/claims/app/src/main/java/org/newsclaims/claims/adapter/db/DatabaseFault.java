package org.newsclaims.claims.adapter.db;

import java.time.Duration;
import org.newsclaims.claims.application.projection.StoreUnavailable;

/**
 * What to make of a failed statement. Nearly everything that goes wrong between here and the database passes: a lost
 * connection, a full disk, a lock not got in time. Waiting costs little; taking a passing fault for a bad record would
 * lose it.
 */
final class DatabaseFault {
    private DatabaseFault() {}

    static StoreUnavailable of(Throwable fault) {
        return fault instanceof StoreUnavailable known ? known : new StoreUnavailable(describe(fault), fault);
    }

    static StoreUnavailable silence(Duration patience) {
        return new StoreUnavailable("no answer within " + patience.toSeconds() + " s", null);
    }

    private static String describe(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
