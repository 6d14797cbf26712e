package org.newsclaims.claims.application.operations;

import java.time.Instant;
import java.util.List;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.Generation;

/** Generations that another one replaced: kept for a while to compare with, then dropped. */
public final class RetiredGenerations {
    private final Transactions transactions;

    public RetiredGenerations(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Drops those that were replaced before a time.
     *
     * @return their ids
     */
    public List<Integer> drop(Instant before) {
        if (transactions.run(transaction -> due(transaction, before)).isEmpty()) {
            return List.of();
        }
        return transactions.run(transaction -> {
            transaction.takeTurn();
            List<Integer> due = due(transaction, before);
            due.forEach(transaction::drop);
            return due;
        });
    }

    private static List<Integer> due(Transaction transaction, Instant before) {
        return transaction.generations().stream()
                .filter(generation -> generation.state() == Generation.State.RETIRED
                        && generation.retiredAt() != null
                        && generation.retiredAt().isBefore(before))
                .map(Generation::id)
                .toList();
    }
}
