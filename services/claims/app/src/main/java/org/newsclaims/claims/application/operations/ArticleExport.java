package org.newsclaims.claims.application.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.reading.Reading;

/**
 * The articles that stand in the views, as they were submitted: what there is to start a new log from when the old one is
 * lost. Versions that were replaced, and articles that were retracted, are not among them; the views keep no text of those.
 */
public final class ArticleExport {
    private static final int PAGE = 200;

    private final Transactions transactions;

    public ArticleExport(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The next articles by id; empty at the end.
     *
     * @param afterId id of the last article of the page before; empty for the first page
     */
    public List<Reading> after(String afterId) {
        return transactions.run(transaction -> {
            int generation = transaction.activeGeneration();
            List<String> ids = transaction.articleIds(generation, afterId, PAGE);
            Map<String, Reading> found = ids.isEmpty()
                    ? Map.of()
                    : new TreeMap<>(transaction.views(generation).readings(ids));
            return new ArrayList<>(found.values());
        });
    }
}
