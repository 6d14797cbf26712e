package org.newsclaims.e2e.check;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.e2e.ledger.Ledger;

/** Looks at the positions of the views throughout: whatever happens, they never go back. */
public final class PositionWatch implements Runnable {
    private static final long PAUSE_MILLIS = 100;

    private final String jdbcUrl;
    private final Ledger ledger;
    private final Map<Integer, Long> highest = new TreeMap<>();
    private volatile boolean stopped;
    private volatile long looks;
    private volatile long total;

    public PositionWatch(String jdbcUrl, Ledger ledger) {
        this.jdbcUrl = jdbcUrl;
        this.ledger = ledger;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                look(StoredViews.positions(jdbcUrl));
                looks++;
            } catch (SQLException e) {
                // PostgreSQL is away, or has no views yet.
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** How far the views have come, all partitions together, when it looked last. */
    public long total() {
        return total;
    }

    /** Waits until it has looked once more from beginning to end. */
    public void awaitLook() throws InterruptedException {
        long seen = looks;
        while (looks < seen + 2) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    public void stop() {
        stopped = true;
    }

    private void look(Map<Integer, Long> positions) {
        positions.forEach((partition, next) -> {
            long before = highest.getOrDefault(partition, 0L);
            if (next < before) {
                ledger.surprised("the views went back in partition " + partition + " from " + before + " to " + next);
            }
            highest.put(partition, next);
        });
        total = positions.values().stream().mapToLong(next -> next).sum();
    }
}
