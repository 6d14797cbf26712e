package org.newsclaims.e2e;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.newsclaims.e2e.check.ChangesTopic;
import org.newsclaims.e2e.check.Checker;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.InboxCheck;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.Oracle;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.FeedReader;
import org.newsclaims.e2e.client.InboxClient;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.records.Topics;

/**
 * Waits for a mended cluster to come to rest, and judges what it then holds.
 *
 * @param cluster with every part running
 * @param ledger what clients were told
 */
record Examination(Cluster cluster, Ledger ledger) {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /**
     * Waits until the views stand at the end of the log.
     *
     * @param standstill how long they may stand still on the way
     * @return whether they got there
     */
    boolean awaitCaughtUp(Duration standstill) throws InterruptedException {
        Map<Integer, Long> last = Map.of();
        long movedAt = System.nanoTime();
        while (System.nanoTime() - movedAt < standstill.toNanos()) {
            try {
                Map<Integer, Long> positions = StoredViews.positions(cluster.jdbcUrl());
                if (!positions.equals(last)) {
                    last = positions;
                    movedAt = System.nanoTime();
                }
                if (LogDump.ends(cluster.bootstrapServers()).entrySet().stream()
                        .allMatch(
                                end -> positions.getOrDefault(end.getKey(), 0L).equals(end.getValue()))) {
                    return true;
                }
            } catch (SQLException e) {
                // PostgreSQL is still recovering.
            }
            Thread.sleep(500);
        }
        return false;
    }

    /** Waits until the listener was sent as many changes as the feed holds, for as long as more keep coming. */
    void awaitHeard(FeedReader feed) throws InterruptedException, SQLException {
        int told = StoredViews.read(cluster.jdbcUrl()).feed().size();
        int heard = -1;
        long grewAt = System.nanoTime();
        while (heard < told && System.nanoTime() - grewAt < SILENCE.toNanos()) {
            if (feed.count() > heard) {
                heard = feed.count();
                grewAt = System.nanoTime();
            }
            Thread.sleep(200);
        }
    }

    /** Waits until ingest has taken every message of its inbox; answers whether it got there. */
    boolean awaitInboxTaken(Duration standstill) throws InterruptedException {
        return inbox().awaitTaken(standstill);
    }

    private InboxCheck inbox() {
        return new InboxCheck(cluster.bootstrapServers(), Topics.INBOX);
    }

    /**
     * The verdict on everything, the inbox included.
     *
     * @param heard ids of the changes a listener was sent, in order
     * @param taken whether ingest has taken every message of the inbox
     * @param client who sent them
     */
    Verdict verdict(List<String> heard, boolean taken, InboxClient client) throws SQLException, InterruptedException {
        Verdict verdict = verdict(heard);
        DecodedLog log = DecodedLog.of(LogDump.read(cluster.bootstrapServers()));
        inbox().check(taken, client.sent(), client.rejects(), log, verdict);
        return verdict;
    }

    /** @param heard ids of the changes a listener was sent, in order; null when nobody listened */
    Verdict verdict(List<String> heard) throws SQLException, InterruptedException {
        awaitPublished();
        DecodedLog log = DecodedLog.of(LogDump.read(cluster.bootstrapServers()));
        StoredViews stored = StoredViews.read(cluster.jdbcUrl());
        return new Checker(ledger, log, LogDump.ends(cluster.bootstrapServers()), stored)
                .check(Oracle.fold(log.events()), heard, ChangesTopic.sequences(cluster.bootstrapServers()));
    }

    /** Waits until all changes are on their topic, for as long as more keep going there. */
    private void awaitPublished() throws SQLException, InterruptedException {
        long left = Long.MAX_VALUE;
        long shrankAt = System.nanoTime();
        while (left > 0 && System.nanoTime() - shrankAt < SILENCE.toNanos()) {
            long now = StoredViews.unpublished(cluster.jdbcUrl());
            if (now < left) {
                left = now;
                shrankAt = System.nanoTime();
            }
            Thread.sleep(200);
        }
    }
}
