package org.newsclaims.claims.application.log;

import java.util.Map;
import java.util.Optional;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.LogExtent;
import org.newsclaims.claims.domain.LogIdentity;
import org.newsclaims.claims.domain.LogPartition;

/**
 * Holds every generation to the log that it was read from. A generation that was not read from any takes the one that is
 * there; from then on another one in its place, or the same with its end lost, is refused, since going on from the same
 * numbers would skip what stands there now.
 */
public final class LogCheck {
    private final Transactions transactions;
    private final LogInspection inspection;

    public LogCheck(Transactions transactions, LogInspection inspection) {
        this.transactions = transactions;
        this.inspection = inspection;
    }

    /**
     * Where to go on reading for the generation that readers see.
     *
     * @throws OtherLog when the log that is there is not the one to go on with
     */
    public ViewsProgress standing() {
        LogExtent now = inspection.extent();
        return standing(now, transactions.run(transaction -> look(transaction, transaction.activeGeneration(), now)));
    }

    /**
     * Where to go on reading for a generation that is being filled.
     *
     * @throws OtherLog likewise
     */
    public ViewsProgress standing(int generation) {
        LogExtent now = inspection.extent();
        return standing(now, transactions.run(transaction -> look(transaction, generation, now)));
    }

    /**
     * To be asked after records were read, and before anything is made of them: they are of this log if it is there still.
     *
     * @param read the log that was to be read; null when there was none
     * @throws OtherLog when it is not
     */
    public void verify(LogIdentity read) {
        Optional<LogIdentity> now = inspection.identity();
        if (!now.equals(Optional.ofNullable(read))) {
            throw new OtherLog(now.map(other -> "it was replaced by " + other + " while it was read")
                    .orElse("the topic is gone"));
        }
    }

    private static ViewsProgress standing(LogExtent now, Look look) {
        if (look.objection().isPresent()) {
            throw new OtherLog(look.objection().get());
        }
        return new ViewsProgress(
                look.generation(), look.positions(), now.identity().orElse(null));
    }

    private record Look(int generation, Map<LogPartition, Long> positions, Optional<String> objection) {}

    /** Whatever is noted is committed: an objection is no failure of the transaction. */
    private static Look look(Transaction transaction, int generation, LogExtent now) {
        Map<LogPartition, Long> positions = transaction.positions(generation);
        FollowedLog log = transaction.log(generation);
        Optional<String> objection = log.objection(positions, now);
        if (objection.isPresent() && log.mustBeKept(objection.get(), now)) {
            transaction.followLog(generation, new FollowedLog(log.identity(), objection));
        }
        if (objection.isEmpty() && now.identity().isPresent() && !log.identity().equals(now.identity())) {
            transaction.followLog(generation, new FollowedLog(now.identity(), Optional.empty()));
        }
        return new Look(generation, positions, objection);
    }
}
