package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.support.Articles.bridge;
import static org.newsclaims.claims.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.Batch;
import org.newsclaims.claims.application.projection.Projector;
import org.newsclaims.claims.application.projection.Transactions;
import org.newsclaims.claims.application.rebuild.LogSource;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildStatus.State;
import org.newsclaims.claims.domain.LogPartition;

@QuarkusTest
class RebuildInterruptionTest extends ServiceTest {
    @Inject
    Transactions transactions;

    @Inject
    Projector projector;

    @Inject
    LogSource source;

    @Inject
    EngineVersion engine;

    @Test
    void aRebuildThatDiesLeavesReadersTheOldViewsAndTheNextGoesOnWhereItWas() {
        log.append(bridge("interrupted", "Harbour News", 1), strike("interrupted-too", "Ostby Post", 2));
        awaitArticle("interrupted");
        awaitArticle("interrupted-too");
        long active = active();
        Rebuild dying = new Rebuild(transactions, projector, new DyingLog(source), engine);

        dying.run(true);

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
                (generation, positions) -> {
                    resumedAt.putAll(positions);
                    return source.open(generation, positions);
                },
                engine);

        next.run(true);

        assertThat(next.status().state()).isEqualTo(State.DONE);
        assertThat(next.status().generation()).isEqualTo(half);
        assertThat(resumedAt).isEqualTo(reached);
        assertThat(next.status().report().digest())
                .isNotNull()
                .isEqualTo(next.status().report().formerDigest());
        assertThat(active()).isEqualTo(half);
    }

    private long active() {
        return views.number("SELECT id FROM views.generation WHERE state = 'active'");
    }

    /** Gives one batch and no more. */
    private record DyingLog(LogSource source) implements LogSource {
        @Override
        public Reading open(int generation, Map<LogPartition, Long> positions) {
            Reading reading = source.open(generation, positions);
            return new Reading() {
                private boolean given;

                @Override
                public Batch next() {
                    if (given) {
                        throw new IllegalStateException("the process dies here");
                    }
                    Batch batch = reading.next();
                    given = batch != null;
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
