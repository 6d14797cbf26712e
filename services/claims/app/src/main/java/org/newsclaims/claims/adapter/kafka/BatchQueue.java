package org.newsclaims.claims.adapter.kafka;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;

/**
 * Between the thread that reads the log and the one that writes the views: records one way; the way back, that batches
 * are written, or that the views stand elsewhere and reading must start anew.
 */
final class BatchQueue {
    private final BlockingQueue<PendingRecord> records = new LinkedBlockingQueue<>();
    private final IntSupplier ahead;
    private final AtomicLong epoch = new AtomicLong();
    private final AtomicLong lostStepIn = new AtomicLong(-1);
    private final Map<LogPartition, Long> written = new TreeMap<>();

    /** @param ahead most records that wait, which may change */
    BatchQueue(IntSupplier ahead) {
        this.ahead = ahead;
    }

    /** Voids everything read so far. */
    long newEpoch() {
        records.clear();
        return epoch.incrementAndGet();
    }

    boolean isCurrent(PendingBatch batch) {
        return batch.epoch() == epoch.get();
    }

    /** Whether one more record may wait. The engine has it then, and time that it takes from the views. */
    boolean hasRoom() {
        return records.size() < ahead.getAsInt();
    }

    /** From one thread, while there is room. */
    void add(PendingRecord record) {
        records.add(record);
    }

    /** What is to be taken in next; null when there is nothing for a while. */
    PendingBatch take(Gathering gathering) throws InterruptedException {
        PendingRecord first = records.poll(1, TimeUnit.SECONDS);
        return first == null ? null : gathering.gather(first, records);
    }

    void lostStep(PendingBatch batch) {
        lostStepIn.set(batch.epoch());
    }

    boolean hasLostStep() {
        return lostStepIn.get() == epoch.get();
    }

    void wrote(PendingBatch batch) {
        Map<LogPartition, Long> next = new TreeMap<>();
        for (Advance step : batch.steps()) {
            next.put(step.partition(), step.next());
        }
        isWritten(next);
    }

    /** Has these places among what {@link #drainWritten} answers next, unless the views are further by now. */
    void isWritten(Map<LogPartition, Long> next) {
        synchronized (written) {
            next.forEach((partition, place) -> written.merge(partition, place, Math::max));
        }
    }

    /** What was written since the last call. */
    Map<LogPartition, Long> drainWritten() {
        synchronized (written) {
            Map<LogPartition, Long> drained = new TreeMap<>(written);
            written.clear();
            return drained;
        }
    }
}
