package org.newsclaims.claims.application.run;

import java.util.Optional;
import java.util.function.Function;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;

/**
 * Finds the records that keep a batch out of the views. Tries ever fewer of its first changes in transactions that are
 * rolled back, until it has the change that turns success into failure; that one is given up, and the rest tried again. Of
 * two records that fail only together, the later one goes.
 */
final class Isolation {
    private final Transactions transactions;
    private final Attempt attempt;

    /** Projects the first changes of a batch as if it were to be kept. */
    interface Attempt {
        void at(Transaction transaction, Batch batch, int first);
    }

    Isolation(Transactions transactions, Attempt attempt) {
        this.transactions = transactions;
        this.attempt = attempt;
    }

    /** As {@link Runner#isolate}. */
    Batch isolate(Batch batch, Function<Throwable, String> wording) {
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
