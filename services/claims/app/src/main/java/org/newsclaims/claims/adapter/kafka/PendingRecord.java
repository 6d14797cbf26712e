package org.newsclaims.claims.adapter.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsclaims.claims.domain.Advance;

/**
 * A record that the engine is still reading.
 *
 * @param epoch since when the consumer reads without a break; a record of an earlier one is void
 * @param generation the generation whose positions it follows
 * @param step takes its partition from the record before it to behind it, over whatever compaction has left out
 * @param extraction the record
 */
record PendingRecord(long epoch, int generation, Advance step, Extraction extraction) {
    /** Whether the engine is done with it, well or badly, within a time; does not wait when that is over. */
    boolean isRead(long nanos) throws InterruptedException {
        try {
            extraction.change().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
