package org.newsclaims.claims.application.live;

import java.util.List;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.reading.ArticleChange;

/** Takes batches into the active generation: views, feed, dead letters and positions together or not at all. */
public final class LiveProjection {
    private final Transactions transactions;
    private final Projector projector;
    private final Safeguards safeguards;

    public LiveProjection(Transactions transactions, Projector projector, Safeguards safeguards) {
        this.transactions = transactions;
        this.projector = projector;
        this.safeguards = safeguards;
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
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    public ViewDelta project(Batch batch) {
        safeguards.prepare(transactions, batch);
        return transactions.run(transaction -> project(transaction, batch));
    }

    private ViewDelta project(Transaction transaction, Batch batch) {
        transaction.takeTurn();
        int generation = transaction.activeGeneration();
        if (generation != batch.generation()) {
            throw new OutOfStep("generation " + generation + " is active, not " + batch.generation());
        }
        if (!safeguards.advance(transaction, batch)) {
            throw new OutOfStep("the views do not stand at " + batch.steps());
        }
        ViewDelta delta = projector.apply(transaction.views(generation), safeguards.admit(transaction, batch));
        transaction.park(batch.poison());
        transaction.tell(delta.turns());
        forget(transaction, delta);
        return delta;
    }

    /** Takes in what a parked record changes, and notes that it is parked no longer. */
    public void replay(LogPosition position, List<ArticleChange> changes) {
        transactions.run(transaction -> {
            transaction.takeTurn();
            ViewDelta delta = projector.apply(transaction.views(transaction.activeGeneration()), changes);
            transaction.unpark(position);
            transaction.tell(delta.turns());
            forget(transaction, delta);
            return delta;
        });
    }

    /** No erasure reaches generations that a rebuild has replaced: they go with what they hold of the article. */
    private static void forget(Transaction transaction, ViewDelta delta) {
        if (!delta.erasures().isEmpty()) {
            transaction.generations().stream()
                    .filter(generation -> generation.state() == Generation.State.RETIRED)
                    .forEach(generation -> transaction.drop(generation.id()));
        }
    }

    /** Notes why a record cannot be projected. */
    public void park(DeadLetter letter) {
        transactions.run(transaction -> {
            transaction.park(List.of(letter));
            return letter;
        });
    }
}
