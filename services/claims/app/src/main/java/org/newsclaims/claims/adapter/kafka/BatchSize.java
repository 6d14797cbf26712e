package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;

/**
 * How many records go into one transaction, so that it takes about as long as wanted: few at first, when everything is
 * cold, more as it turns out how long they take. One thread tells it; any may ask.
 */
final class BatchSize {
    /** Whoever waits for a service to begin waits for its first batch, which everything that is cold makes long. */
    private static final int FIRST = 1;
    /**
     * The least after that: what a transaction costs whatever it holds (some thirty statements to a database that may be
     * slow) must not make batches ever smaller and so ever dearer.
     */
    private static final int LEAST = 8;
    /** How much more the next one may hold: what made one batch quick may not hold for the next. */
    private static final int MOST_GROWTH = 2;

    private final int most;
    private final long wanted;
    private volatile int records = FIRST;

    /**
     * @param most records, however quick they are; at least 1
     * @param wanted time of a transaction
     */
    BatchSize(int most, Duration wanted) {
        this.most = most;
        this.wanted = wanted.toNanos();
    }

    /** How many records the next batch may hold: 1 at first, at least 8 after that, or the most if that is less. */
    int records() {
        return records;
    }

    /** Notes how long a batch took. One that was smaller than it might have been says nothing for a larger one. */
    void took(int size, long nanos) {
        double fit = size * (double) wanted / Math.max(1, nanos);
        if (fit < records || size >= records) {
            records = (int)
                    Math.max(Math.min(LEAST, most), Math.min(Math.min(most, fit), (double) records * MOST_GROWTH));
        }
    }
}
