package org.newsclaims.claims.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.Safeguards;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.views.projection.ArticleState;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.engine.model.Article;

/** Safeguards with one taken away, for the fault harness alone: its checker must notice each. */
final class BrokenSafeguards {
    private static final Logger LOG = Logger.getLogger(BrokenSafeguards.class);

    private BrokenSafeguards() {}

    /** Positions are committed before the views they stand for. */
    static Safeguards positionsFirst() {
        return new Safeguards() {
            @Override
            public void prepare(Transactions transactions, Batch batch) {
                transactions.run(transaction -> transaction.advance(batch.generation(), batch.steps()));
            }

            @Override
            public boolean advance(Transaction transaction, Batch batch) {
                return true;
            }
        };
    }

    /** Positions are set to wherever a batch ends, whatever they were. */
    static Safeguards withoutComparison() {
        return new Safeguards() {
            @Override
            public boolean advance(Transaction transaction, Batch batch) {
                Map<LogPartition, Long> positions = transaction.positions(batch.generation());
                return transaction.advance(
                        batch.generation(),
                        batch.steps().stream()
                                .map(step -> {
                                    long now = positions.getOrDefault(step.partition(), 0L);
                                    return new Advance(step.partition(), now, step.next());
                                })
                                .toList());
            }
        };
    }

    /**
     * The same safeguards with a pause between {@link Safeguards#prepare} and the transaction, announced in the service's
     * log: the moment in which a fault does most harm, long enough to be hit.
     */
    static Safeguards pausing(Safeguards safeguards, Duration pause) {
        return new Safeguards() {
            @Override
            public void prepare(Transactions transactions, Batch batch) {
                safeguards.prepare(transactions, batch);
                LOG.infof(
                        "Fault harness: holding back a batch of %d",
                        batch.logged().size());
                try {
                    Thread.sleep(pause.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean advance(Transaction transaction, Batch batch) {
                return safeguards.advance(transaction, batch);
            }

            @Override
            public List<ArticleChange> admit(Transaction transaction, Batch batch) {
                return safeguards.admit(transaction, batch);
            }
        };
    }

    /** A version that was projected already is taken for another article. */
    static Safeguards withoutDeduplication(ArticleReader reader) {
        return new Safeguards() {
            @Override
            public List<ArticleChange> admit(Transaction transaction, Batch batch) {
                Map<String, ArticleState> known = transaction
                        .views(batch.generation())
                        .states(batch.changes().stream()
                                .map(ArticleChange::articleId)
                                .collect(Collectors.toSet()));
                return batch.changes().stream()
                        .map(change -> change instanceof ArticleChange.Arrived arrived
                                        && known.containsKey(change.articleId())
                                        && known.get(change.articleId())
                                                .version()
                                                .revision()
                                                .equals(change.version().revision())
                                ? another(arrived, reader)
                                : change)
                        .toList();
            }
        };
    }

    private static ArticleChange another(ArticleChange.Arrived arrived, ArticleReader reader) {
        Article a = arrived.reading().article();
        Article twin =
                new Article(a.id() + "~again", a.url(), a.outlet(), a.title(), a.publishedAt(), a.language(), a.text());
        return new ArticleChange.Arrived(
                reader.read(
                        twin,
                        arrived.reading().revision(),
                        arrived.reading().externalId(),
                        arrived.reading().authors(),
                        arrived.reading().section()),
                arrived.version());
    }
}
