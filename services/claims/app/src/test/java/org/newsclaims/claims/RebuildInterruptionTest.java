package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.silent;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.rebuild.LogSource;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildChoices;
import org.newsclaims.claims.application.rebuild.RebuildStatus.State;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.support.ArticleLog;
import org.newsclaims.claims.views.projection.Projector;

@QuarkusTest
class RebuildInterruptionTest extends ServiceTest {
    private static final String READ = "SELECT sum(next_offset)::bigint FROM views.position";
    private static final RebuildChoices SKIPPING = new RebuildChoices(true, false);
    private static final RebuildChoices GIVING_UP = new RebuildChoices(true, true);

    @Inject
    Transactions transactions;

    @Inject
    Projector projector;

    @Inject
    LogSource source;

    @Inject
    LogCheck check;

    @Inject
    EngineVersion engine;

    @Test
    void aRebuildThatDiesLeavesReadersTheOldViewsAndTheNextGoesOnWhereItWas() {
        log.append(bridge("interrupted", "Harbour News", 1), strike("interrupted-too", "Ostby Post", 2));
        awaitArticle("interrupted");
        awaitArticle("interrupted-too");
        long active = active();
        Rebuild dying = new Rebuild(dyingAtTheSwap(), projector, source, check, engine);

        dying.run(SKIPPING);

        assertThat(dying.status().state()).isEqualTo(State.FAILED);
        assertThat(dying.status().records()).isPositive();
        assertThat(active()).isEqualTo(active);
        int half = dying.status().generation();
        assertThat(views.count("generation WHERE state = 'building' AND id = " + half))
                .isEqualTo(1);
        Map<LogPartition, Long> reached = transactions.run(transaction -> transaction.positions(half));
        Map<LogPartition, Long> resumedAt = new HashMap<>();
        Rebuild next = new Rebuild(
                transactions,
                projector,
                from -> {
                    resumedAt.putAll(from.positions());
                    return source.open(from);
                },
                check,
                engine);

        next.run(SKIPPING);

        assertThat(next.status().state()).isEqualTo(State.DONE);
        assertThat(next.status().generation()).isEqualTo(half);
        assertThat(resumedAt).isEqualTo(reached);
        assertThat(next.status().report().digest())
                .isNotNull()
                .isEqualTo(next.status().report().formerDigest());
        assertThat(active()).isEqualTo(half);
    }

    @Test
    void aRebuildCatchesUpWithALogThatNeverRests() {
        log.append(bridge("restless", "Harbour News", 1));
        awaitArticle("restless");
        Rebuild rebuild = new Rebuild(transactions, projector, new RestlessLog(source, log), check, engine);

        rebuild.run(SKIPPING);

        assertThat(rebuild.status().state()).isEqualTo(State.DONE);
    }

    @Test
    void aRebuildFromAnotherLogTakesOverThoughThatNeverRests() {
        log.append(bridge("elsewhere", "Harbour News", 1));
        awaitArticle("elsewhere");
        views.execute("UPDATE news_claims.generation SET log_refused = 'its end was lost' WHERE state = 'active'");
        Rebuild rebuild = new Rebuild(transactions, projector, new RestlessLog(source, log), check, engine);

        rebuild.run(GIVING_UP);

        assertThat(rebuild.status().state()).isEqualTo(State.DONE);
        awaitArticle("elsewhere");
    }

    @Test
    void whatAGenerationHasNotReadIsReadThoughNoRecordComes() {
        log.append(bridge("idle", "Harbour News", 1));
        awaitArticle("idle");
        new Rebuild(transactions, projector, source, check, engine).run(SKIPPING);
        long end = views.number(READ);

        views.execute("UPDATE gen_" + active() + ".position SET next_offset = 0");

        await().atMost(Duration.ofMinutes(1)).until(() -> views.number(READ) == end);
    }

    private long active() {
        return views.number("SELECT id FROM views.generation WHERE state = 'active'");
    }

    /** The process dies when all is filled and nothing is shown yet. */
    private Transactions dyingAtTheSwap() {
        return new Transactions() {
            @Override
            public <T> T run(Function<Transaction, T> work) {
                return transactions.run(transaction -> work.apply((Transaction) Proxy.newProxyInstance(
                        Transaction.class.getClassLoader(),
                        new Class<?>[] {Transaction.class},
                        (proxy, method, with) -> {
                            if (method.getName().equals("activate")) {
                                throw new IllegalStateException("the process dies here");
                            }
                            method.setAccessible(true);
                            return method.invoke(transaction, with);
                        })));
            }
        };
    }

    /** Has always one more record. */
    private record RestlessLog(LogSource source, ArticleLog log) implements LogSource {
        @Override
        public Reading open(ViewsProgress from) {
            Reading reading = source.open(from);
            return new Reading() {
                private int more;

                @Override
                public Batch next() {
                    Batch batch = reading.next();
                    while (batch == null) {
                        log.append(silent("restless-" + ++more, more));
                        batch = reading.next();
                    }
                    return batch;
                }

                @Override
                public long lag() {
                    return 1;
                }

                @Override
                public void close() {
                    reading.close();
                }
            };
        }
    }
}
