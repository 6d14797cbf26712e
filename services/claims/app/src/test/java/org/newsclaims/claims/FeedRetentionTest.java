package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.feed.Outbox;

@QuarkusTest
class FeedRetentionTest extends ServiceTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    /** Whoever has it publishes; nobody else does. */
    private static final long RELAY_LOCK = 0x6e65_7773_7265_6c79L;

    @Inject
    Outbox outbox;

    @BeforeEach
    void somethingIsPublished() {
        log.append(bridge("retained", "Harbour News", 1), strike("retained-too", "Ostby Post", 2));
        awaitArticle("retained");
        awaitArticle("retained-too");
        awaitPublished();
    }

    @Test
    void whatIsYoungEnoughStays() {
        long before = views.count("claim_change");

        assertThat(outbox.forget(LONG_AGO, 1000)).isZero();

        assertThat(views.count("claim_change")).isEqualTo(before);
    }

    @Test
    void whatIsOldGoesFromTheBeginningAndNumbersGoOn() {
        long last = last();
        long first = first();

        assertThat(outbox.forget(LATER, 1)).isEqualTo(1);

        assertThat(first()).isEqualTo(first + 1);
        outbox.forget(LATER, 1000);
        assertThat(views.count("claim_change")).isEqualTo(1);
        assertThat(last()).isEqualTo(last);
        log.append(bridge("numbered-on", "Evening Star", 3));
        awaitRows("claim_change WHERE sequence = " + (last + 1), 1);
    }

    @Test
    void whatIsNotPublishedStays() throws SQLException {
        try (Connection relayElsewhere = database.getConnection()) {
            relayElsewhere.setAutoCommit(false);
            relayElsewhere.createStatement().execute("SELECT pg_advisory_xact_lock(" + RELAY_LOCK + ")");
            views.execute("UPDATE news_claims.relay SET sequence = 0");
            long before = views.count("claim_change");

            assertThat(outbox.forget(LATER, 1000)).isZero();

            assertThat(views.count("claim_change")).isEqualTo(before);
            long last = last();
            views.execute("UPDATE news_claims.relay SET sequence = " + (last - 2));

            outbox.forget(LATER, 1000);

            assertThat(first()).isEqualTo(last - 1);
        }
        awaitPublished();
    }

    private long first() {
        return views.number("SELECT min(sequence) FROM views.claim_change");
    }

    private long last() {
        return views.number("SELECT max(sequence) FROM views.claim_change");
    }
}
