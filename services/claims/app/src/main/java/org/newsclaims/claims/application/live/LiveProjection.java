package org.newsclaims.claims.application.live;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.Runner;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;

/** Keeps the active generation at the end of the log: where to go on, the next batch, a parked record after all. */
public final class LiveProjection {
    private final Transactions transactions;
    private final Runner runner;

    /** @param runner into the active generation */
    public LiveProjection(Transactions transactions, Runner runner) {
        this.transactions = transactions;
        this.runner = runner;
    }

    /**
     * Takes views, feed, dead letters and positions on together or not at all.
     *
     * @return how long it took once it had its turn
     * @throws org.newsclaims.claims.application.run.OutOfStep when the batch does not start where the views stand
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    public Duration project(Batch batch) {
        return runner.take(batch);
    }

    /** As {@link Runner#isolate}. */
    public Batch isolate(Batch batch, Function<Throwable, String> wording) {
        return runner.isolate(batch, wording);
    }

    /** Takes in what a parked record changes, and notes that it is parked no longer. */
    public void replay(LogPosition position, List<ArticleChange> changes) {
        transactions.run(transaction -> {
            transaction.takeTurn();
            transaction.unpark(position);
            return runner.project(transaction, transaction.activeGeneration(), changes);
        });
    }

    /** Notes why a record cannot be projected. */
    public void park(DeadLetter letter) {
        transactions.run(transaction -> {
            transaction.park(List.of(letter));
            return letter;
        });
    }
}
