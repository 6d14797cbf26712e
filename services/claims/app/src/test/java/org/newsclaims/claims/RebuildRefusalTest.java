package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.rebuild.LogSource;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildChoices;
import org.newsclaims.claims.application.rebuild.RebuildStatus.State;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.support.RefusingTransactions;
import org.newsclaims.claims.views.projection.Projector;

/** A rebuild over a record that can be read and that the database will not take. */
@QuarkusTest
class RebuildRefusalTest extends ServiceTest {
    private static final RebuildChoices SKIPPING = new RebuildChoices(true, false);

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

    private static int articles;

    private final String refused = "refused-" + ++articles;
    private Rebuild rebuild;

    @BeforeEach
    void aRecordAmongOthersIsRefused() {
        log.append(bridge(refused, "Harbour News", 1), strike("taken", "Ostby Post", 2));
        awaitArticle(refused);
        awaitArticle("taken");
        rebuild = new Rebuild(
                new RefusingTransactions(transactions, id(refused).value()),
                projector,
                new WithoutPoison(source),
                check,
                engine);
    }

    @AfterEach
    void makeAllViewsAnew() {
        new Rebuild(transactions, projector, source, check, engine).run(SKIPPING);
    }

    @Test
    void itEndsAtTheRecordAndNamesIt() {
        long active = active();

        rebuild.run(RebuildChoices.STRICT);

        assertThat(rebuild.status().state()).isEqualTo(State.FAILED);
        assertThat(rebuild.status().failure())
                .startsWith("record " + topic)
                .endsWith("cannot be projected: the database refuses it: it does not like this one");
        assertThat(active()).isEqualTo(active);
    }

    @Test
    void itLeavesOutThatRecordAndNoOtherWhenToldTo() {
        rebuild.run(SKIPPING);

        assertThat(rebuild.status().state()).isEqualTo(State.DONE);
        assertThat(rebuild.status().skipped()).isEqualTo(1);
        assertThat(views.count("article WHERE id = '" + id(refused) + "'")).isZero();
        assertThat(views.count("article WHERE id = '" + id("taken") + "'")).isEqualTo(1);
    }

    private long active() {
        return views.number("SELECT id FROM views.generation WHERE state = 'active'");
    }

    /** What other tests have put into the log that nobody can read is not this test's concern. */
    private record WithoutPoison(LogSource source) implements LogSource {
        @Override
        public Reading open(ViewsProgress from) {
            Reading reading = source.open(from);
            return new Reading() {
                @Override
                public Batch next() {
                    Batch batch = reading.next();
                    return batch == null
                            ? null
                            : new Batch(batch.generation(), batch.steps(), batch.logged(), List.of());
                }

                @Override
                public long lag() {
                    return reading.lag();
                }

                @Override
                public void close() {
                    reading.close();
                }
            };
        }
    }
}
