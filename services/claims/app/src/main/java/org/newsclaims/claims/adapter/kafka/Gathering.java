package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Puts what the engine has read into batches whose transactions take about as long as wanted. Waits for the engine, but
 * never long while there is something to take in already, and never for records to come. For one thread.
 */
final class Gathering {
    private static final long FOR_EVER = Long.MAX_VALUE;

    private final BatchSize size;
    private final long patience;

    /**
     * @param most records in a batch
     * @param wanted time of a transaction; at most half of it is waited for the engine
     */
    Gathering(int most, Duration wanted) {
        this.size = new BatchSize(most, wanted);
        this.patience = wanted.toNanos() / 2;
    }

    /**
     * @param first record of the batch
     * @param behind what follows it; records that go into the batch are taken out
     */
    PendingBatch gather(PendingRecord first, Queue<PendingRecord> behind) throws InterruptedException {
        long end = System.nanoTime() + patience;
        first.isRead(FOR_EVER);
        List<PendingRecord> records = new ArrayList<>();
        records.add(first);
        PendingRecord next = behind.peek();
        while (next != null
                && records.size() < size.records()
                && next.epoch() == first.epoch()
                && next.isRead(end - System.nanoTime())
                && behind.remove(next)) {
            records.add(next);
            next = behind.peek();
        }
        return new PendingBatch(records);
    }

    /** How many records the next batch may hold; for any thread. */
    int most() {
        return size.records();
    }

    /** Notes how long the transaction of a batch took. */
    void took(PendingBatch batch, long nanos) {
        size.took(batch.records().size(), nanos);
    }
}
