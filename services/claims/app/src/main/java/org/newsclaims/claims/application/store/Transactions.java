package org.newsclaims.claims.application.store;

import java.util.function.Function;

/** Where the views live: runs work that happens wholly or not at all. */
public interface Transactions {
    /**
     * Runs the work and commits, or rolls back when it throws, and hands the exception on. Blocks; never call it on an
     * event loop.
     *
     * @throws StoreUnavailable when the store is away or too slow; nothing has changed, unless the commit itself went
     *     unanswered: then it happened or it did not, and the positions tell
     */
    <T> T run(Function<Transaction, T> work);
}
