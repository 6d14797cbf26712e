package org.newsclaims.claims.application.run;

import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.views.projection.ViewDelta;

/** What a transaction owes those who read the generation that it writes to. */
enum Destination {
    /** The generation that readers see: one projection at a time, told in the feed, with its dead letters noted. */
    ACTIVE {
        @Override
        void enter(Transaction transaction, int generation) {
            transaction.takeTurn();
            int active = transaction.activeGeneration();
            if (active != generation) {
                throw new OutOfStep("generation " + active + " is active, not " + generation);
            }
        }

        @Override
        void leave(Transaction transaction, ViewDelta delta) {
            transaction.tell(delta.turns());
            forget(transaction, delta);
        }

        @Override
        void park(Transaction transaction, Batch batch) {
            transaction.park(batch.poison());
        }
    },
    /** One that is being filled: nobody reads it yet. */
    UNSEEN {
        @Override
        void enter(Transaction transaction, int generation) {
            // Whoever else fills it is found out by the positions.
        }

        @Override
        void leave(Transaction transaction, ViewDelta delta) {
            // It is told as a whole when it becomes the active one.
        }

        @Override
        void park(Transaction transaction, Batch batch) {
            // What is parked is so for the generation that readers see.
        }
    };

    /** Before anything is read. */
    abstract void enter(Transaction transaction, int generation);

    /** After the views are written. */
    abstract void leave(Transaction transaction, ViewDelta delta);

    /** Notes what could not be read. */
    abstract void park(Transaction transaction, Batch batch);

    /** No erasure reaches generations that a rebuild has replaced: they go with what they hold of the article. */
    private static void forget(Transaction transaction, ViewDelta delta) {
        if (!delta.erasures().isEmpty()) {
            transaction.generations().stream()
                    .filter(generation -> generation.state() == Generation.State.RETIRED)
                    .forEach(generation -> transaction.drop(generation.id()));
        }
    }
}
