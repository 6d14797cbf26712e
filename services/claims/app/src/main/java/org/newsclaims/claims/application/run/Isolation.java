package org.newsclaims.claims.application.live;

import java.util.Optional;
import java.util.function.Function;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.ViewDelta;

/**
 * Finds the records that keep a batch out of the views. Tries ever fewer of its first changes in transactions that are
 * rolled back, until it has the change that turns success into failure; that one is given up, and the rest tried again. Of
 * two records that fail only together, the later one goes.
 */
public final class Isolation {
    private final Transactions transactions;
    private final Attempt attempt;

    /** Projects the first changes of a batch as if it were to be kept. */
    private interface Attempt {
        void at(Transaction transaction, Batch batch, int first);
    }

    private Isolation(Transactions transactions, Attempt attempt) {
        this.transactions = transactions;
        this.attempt = attempt;
    }

    /** For batches of the active generation, whose changes are told in the feed. */
    public static Isolation live(Transactions transactions, Projector projector) {
        return new Isolation(transactions, (transaction, batch, first) -> {
            transaction.takeTurn();
            ViewDelta delta = projector.apply(transaction.views(batch.generation()), batch.changes(first));
            transaction.tell(delta.turns());
        });
    }

    /** For batches of a generation that nobody sees yet. */
    public static Isolation unseen(Transactions transactions, Projector projector) {
        return new Isolation(
                transactions,
                (transaction, batch, first) ->
                        projector.apply(transaction.views(batch.generation()), batch.changes(first)));
    }

    /**
     * @param wording says on one line, without quoting the record, why it cannot be projected
     * @return the batch with what could not be projected among its poison; the batch itself when it goes through, or when
     *     not even nothing does: then it is not its records that are at fault
     * @throws StoreUnavailable when the store was away meanwhile, which says nothing about any record
     */
    public Batch isolate(Batch batch, Function<Throwable, String> wording) {
        Batch rest = batch;
        Optional<RuntimeException> failure = failure(rest, rest.logged().size());
        while (failure.isPresent()) {
            if (failure(rest, 0).isPresent()) {
                return batch;
            }
            int good = 0;
            int bad = rest.logged().size();
            while (bad - good > 1) {
                int middle = (good + bad) >>> 1;
                Optional<RuntimeException> found = failure(rest, middle);
                if (found.isPresent()) {
                    bad = middle;
                    failure = found;
                } else {
                    good = middle;
                }
            }
            rest = rest.parking(rest.logged().get(good), wording.apply(failure.get()));
            failure = failure(rest, rest.logged().size());
        }
        return rest;
    }

    /** Why the first changes of the batch cannot be projected; empty when they can. Changes nothing. */
    private Optional<RuntimeException> failure(Batch batch, int first) {
        try {
            transactions.run(transaction -> {
                attempt.at(transaction, batch, first);
                throw new Undone();
            });
            throw new IllegalStateException("an attempt was kept");
        } catch (Undone e) {
            return Optional.empty();
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Rolls an attempt back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undone() {
            super("this was only an attempt", null, false, false);
        }
    }
}
