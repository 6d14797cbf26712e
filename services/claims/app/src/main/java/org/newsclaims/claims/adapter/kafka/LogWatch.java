package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.LogIdentity;

/** Looks whether the log that is followed is still there. For one thread. */
final class LogWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final LogCheck check;
    private LogIdentity followed;
    private long lookedAt = System.nanoTime();

    LogWatch(LogCheck check) {
        this.check = check;
    }

    /**
     * Where to go on reading.
     *
     * @throws org.newsclaims.claims.application.log.OtherLog when this is not the log to go on with
     * @throws StoreUnavailable while there is no log yet
     */
    ViewsProgress standing() {
        ViewsProgress standing = check.standing();
        if (standing.log() == null) {
            throw new StoreUnavailable("the topic of article events is not there yet", null);
        }
        followed = standing.log();
        lookedAt = System.nanoTime();
        return standing;
    }

    /**
     * After records were read.
     *
     * @throws org.newsclaims.claims.application.log.OtherLog when they may be of another log
     */
    void verify() {
        check.verify(followed);
        lookedAt = System.nanoTime();
    }

    /**
     * While nothing comes: which is also what a log looks like that was made anew, or whose topic is gone. A generation that
     * took over before it had read all goes on from here, too: where no record comes, nothing else tells of it.
     *
     * @param generation that is followed
     * @return whether readers see another one by now
     * @throws org.newsclaims.claims.application.log.OtherLog when it is no longer the log to go on with
     */
    boolean lookNowAndThen(int generation) {
        if (System.nanoTime() - lookedAt <= BETWEEN_LOOKS.toNanos()) {
            return false;
        }
        lookedAt = System.nanoTime();
        return check.standing().generation() != generation;
    }
}
