package org.newsclaims.claims.application.operations;

import java.util.List;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.store.StoreRefused;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.LogPosition;

/**
 * Projects parked records after all. Late is no harm: the newest version of an article counts, in whatever order they
 * come.
 */
public final class Replay {
    private static final int PAGE = 200;

    private final DeadLetterBox box;
    private final LogLookup log;
    private final LiveProjection projection;
    private final LogCheck check;

    public Replay(DeadLetterBox box, LogLookup log, LiveProjection projection, LogCheck check) {
        this.box = box;
        this.log = log;
        this.projection = projection;
        this.check = check;
    }

    /**
     * @param position of a parked record
     * @throws UnreadableRecord when it still cannot be projected; it stays parked, with the cause of today
     * @throws org.newsclaims.claims.application.log.OtherLog when the log is not the one that it was parked from
     */
    public void one(LogPosition position) {
        check.standing();
        String articleId =
                box.find(position).map(parked -> parked.letter().articleId()).orElse(null);
        try {
            projection.replay(position, log.read(position).stream().toList());
        } catch (UnreadableRecord e) {
            projection.park(new DeadLetter(position, articleId, e.getMessage()));
            throw e;
        } catch (StoreRefused e) {
            projection.park(new DeadLetter(position, articleId, e.getMessage()));
            throw new UnreadableRecord(e.getMessage());
        }
    }

    /** Tries all that are parked. */
    public Outcome all() {
        int replayed = 0;
        int left = 0;
        LogPosition after = null;
        List<ParkedRecord> page;
        do {
            page = box.list(after, PAGE);
            for (ParkedRecord parked : page) {
                after = parked.letter().position();
                if (!parked.replayed()) {
                    if (succeeds(after)) {
                        replayed++;
                    } else {
                        left++;
                    }
                }
            }
        } while (page.size() == PAGE);
        return new Outcome(replayed, left);
    }

    private boolean succeeds(LogPosition position) {
        try {
            one(position);
            return true;
        } catch (UnreadableRecord e) {
            return false;
        }
    }

    /**
     * What became of the parked records.
     *
     * @param replayed projected now
     * @param stillParked still unreadable
     */
    public record Outcome(int replayed, int stillParked) {}
}
