package org.newsclaims.claims.application.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * Takes batches of the log into a generation of views, each in one transaction with its positions: all of it or nothing.
 * Following the log and rebuilding from its beginning differ in the generation they fill, and in nothing that is done to a
 * batch.
 */
public final class Runner {
    private final Transactions transactions;
    private final Projector projector;
    private final Safeguards safeguards;
    private final Destination destination;

    private Runner(Transactions transactions, Projector projector, Safeguards safeguards, Destination destination) {
        this.transactions = transactions;
        this.projector = projector;
        this.safeguards = safeguards;
        this.destination = destination;
    }

    /** Into the generation that readers see, whose changes are told in the feed. */
    public static Runner live(Transactions transactions, Projector projector, Safeguards safeguards) {
        return new Runner(transactions, projector, safeguards, Destination.ACTIVE);
    }

    /** Into a generation that nobody sees yet. */
    public static Runner unseen(Transactions transactions, Projector projector) {
        return new Runner(transactions, projector, Safeguards.STANDARD, Destination.UNSEEN);
    }

    /**
     * @return how long it took from its turn to its commit; waiting for the turn of another replica is not among what its
     *     records cost
     * @throws OutOfStep when the batch does not start where the views stand
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when it should be tried again
     */
    public Duration take(Batch batch) {
        safeguards.prepare(transactions, batch);
        long begun = transactions.run(transaction -> {
            destination.enter(transaction, batch.generation());
            long turn = System.nanoTime();
            if (!safeguards.advance(transaction, batch)) {
                throw new OutOfStep("the views do not stand at " + batch.steps());
            }
            destination.park(transaction, batch);
            project(transaction, batch.generation(), safeguards.admit(transaction, batch));
            return turn;
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * Finds the records that keep a batch out of the views. Nothing is kept of what is tried.
     *
     * @param wording says on one line, without quoting the record, why it cannot be projected
     * @return the batch with what could not be projected among its poison; the batch itself when it goes through, or when
     *     not even nothing does: then it is not its records that are at fault
     * @throws org.newsclaims.claims.application.store.StoreUnavailable when the store was away meanwhile, which says
     *     nothing about any record
     */
    public Batch isolate(Batch batch, Function<Throwable, String> wording) {
        Isolation isolation = new Isolation(transactions, (transaction, tried, first) -> {
            destination.enter(transaction, tried.generation());
            project(transaction, tried.generation(), tried.changes(first));
        });
        return isolation.isolate(batch, wording);
    }

    /** Takes changes in that are not the next of the log, in a transaction that is at hand already. */
    public ViewDelta project(Transaction transaction, int generation, List<ArticleChange> changes) {
        ViewStore store = transaction.views(generation);
        ViewDelta delta = projector.fold(store, changes);
        store.write(delta);
        destination.leave(transaction, delta);
        return delta;
    }
}
