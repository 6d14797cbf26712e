package org.newsclaims.claims.adapter.db;

import java.time.Duration;
import org.newsclaims.claims.application.store.StoreUnavailable;

/** The turn that a transaction takes before it projects into the active generation: one at a time, over all replicas. */
record ProjectionTurn(Sql sql) {
    /** Any number will do that no other user of the database takes for another purpose. */
    private static final long LOCK = 0x6e65_7773_636c_6169L;

    private static final long PAUSE_MILLIS = 20;
    /** Well below what liveness takes for a thread that has died. */
    private static final Duration LONGEST_QUEUE = Duration.ofMinutes(5);

    /** Waits for the turn, and keeps it to the end of the transaction. */
    void take() {
        long end = System.nanoTime() + LONGEST_QUEUE.toNanos();
        while (!sql.value(Boolean.class, "SELECT pg_try_advisory_xact_lock(?1)", LOCK)) {
            if (System.nanoTime() > end) {
                throw new StoreUnavailable("others were projecting for " + LONGEST_QUEUE.toSeconds() + " s", null);
            }
            pause();
        }
    }

    /** Asks again instead of waiting inside the database, where a long turn of another would look like silence. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while others projected", e);
        }
    }
}
