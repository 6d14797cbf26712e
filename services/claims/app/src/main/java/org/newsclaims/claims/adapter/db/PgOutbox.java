package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsclaims.claims.application.feed.Outbox;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.records.ClaimChanged;

/**
 * The table of claim changes as an outbox. One replica relays at a time, held by an advisory lock for as long as the
 * transaction lasts, so that the topic keeps the feed's order. Changes are committed in the order of their sequences, so
 * that the last one published tells of all.
 */
@ApplicationScoped
public class PgOutbox implements Outbox {
    private static final long RELAY_LOCK = 0x6e65_7773_7265_6c79L;
    private static final String TRY = "SELECT pg_try_advisory_xact_lock(?1)";
    private static final String DUE =
            "SELECT doc FROM news_claims.claim_change WHERE sequence > ?1 ORDER BY sequence LIMIT ?2";
    private static final String LAG =
            "SELECT greatest(coalesce(max(c.sequence), 0) - (SELECT sequence FROM news_claims.relay), 0)"
                    + " FROM news_claims.claim_change c";
    /** The newest stays, because the next number follows from it. */
    private static final String FORGET =
            """
            WITH bounds AS (
              SELECT min(c.sequence) AS first, coalesce(min(c.sequence) FILTER (
                WHERE c.sequence > r.sequence OR c.caused_at >= timestamptz 'epoch' + ?1 * interval '1 microsecond'),
                max(c.sequence)) AS kept
              FROM news_claims.claim_change c, news_claims.relay r)
            DELETE FROM news_claims.claim_change c USING bounds b
            WHERE c.sequence < b.kept AND c.sequence < b.first + ?2""";
    /** The codec reads a change as it stands on the topic. */
    private static final Map<String, String> HEADERS = Map.of(
            "ce_specversion", "1.0", "ce_type", "org.newsclaims.claim.changed.v1", "content-type", "application/json");

    private final PgTransactions transactions;
    private final RecordCodec codec = new RecordCodec();

    PgOutbox(PgTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int relay(int limit, Consumer<List<ClaimChanged>> publish) {
        return transactions.runSql(sql -> {
            if (!sql.value(Boolean.class, TRY, RELAY_LOCK)) {
                return 0;
            }
            TableRows entities = sql.entities();
            RelayEntity relay = entities.find(RelayEntity.class, true).orElseThrow();
            List<ClaimChanged> due = sql.values(String.class, DUE, relay.sequence, limit).stream()
                    .map(this::read)
                    .toList();
            if (!due.isEmpty()) {
                publish.accept(due);
                relay.sequence = due.get(due.size() - 1).sequence();
                entities.update(relay);
            }
            return due.size();
        });
    }

    @Override
    public long due() {
        return transactions.runSql(sql -> sql.value(Long.class, LAG));
    }

    @Override
    public int forget(Instant before, int limit) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, before);
        return transactions.runSql(sql -> sql.update(FORGET, micros, limit));
    }

    private ClaimChanged read(String doc) {
        return (ClaimChanged) codec.decode(new WireRecord(null, HEADERS, doc.getBytes(StandardCharsets.UTF_8)));
    }
}
