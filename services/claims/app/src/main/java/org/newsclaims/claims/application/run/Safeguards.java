package org.newsclaims.claims.application.run;

import java.util.List;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * What keeps a repeated, overtaken or interrupted batch from doing harm. Set apart so that a fault harness can take each
 * safeguard away and see its checker notice.
 */
public interface Safeguards {
    /** Those of the service: positions move with the views or not at all, and repetition is the projector's to judge. */
    Safeguards STANDARD = new Safeguards() {};

    /** Before the batch's transaction. */
    default void prepare(Transactions transactions, Batch batch) {
        // Nothing may happen outside the transaction.
    }

    /** Moves the positions; {@code false} refuses the batch. */
    default boolean advance(Transaction transaction, Batch batch) {
        return transaction.advance(batch.generation(), batch.steps());
    }

    /** The changes to project. */
    default List<ArticleChange> admit(Transaction transaction, Batch batch) {
        return batch.changes();
    }
}
