package org.newsclaims.claims.application.live;

import org.newsclaims.claims.application.projection.Projector;
import org.newsclaims.claims.application.projection.Transaction;
import org.newsclaims.claims.application.projection.Transactions;
import org.newsclaims.claims.application.projection.ViewDelta;

/** Takes batches into the active generation: views, feed, dead letters and positions together or not at all. */
public final class LiveProjection {
    private final Transactions transactions;
    private final Projector projector;

    public LiveProjection(Transactions transactions, Projector projector) {
        this.transactions = transactions;
        this.projector = projector;
    }

    /** Where to go on reading. */
    public Standing standing() {
        return transactions.run(transaction -> {
            int generation = transaction.activeGeneration();
            return new Standing(generation, transaction.positions(generation));
        });
    }

    /**
     * @return what changed in the views
     * @throws OutOfStep when the batch does not start where the views stand
     * @throws org.newsclaims.claims.application.projection.StoreUnavailable when it should be tried again
     */
    public ViewDelta project(Batch batch) {
        return transactions.run(transaction -> project(transaction, batch));
    }

    private ViewDelta project(Transaction transaction, Batch batch) {
        transaction.takeTurn();
        int generation = transaction.activeGeneration();
        if (generation != batch.generation()) {
            throw new OutOfStep("generation " + generation + " is active, not " + batch.generation());
        }
        if (!transaction.advance(generation, batch.steps())) {
            throw new OutOfStep("the views do not stand at " + batch.steps());
        }
        ViewDelta delta = projector.apply(transaction.views(generation), batch.changes());
        transaction.park(batch.poison());
        transaction.tell(delta.turns());
        return delta;
    }
}
