package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.operations.ParkedRecord;
import org.newsclaims.claims.domain.LogPosition;

/** The table of dead letters. */
@ApplicationScoped
public class PgDeadLetterBox implements DeadLetterBox {
    private static final String AFTER =
            """
            from DeadLetter where key.topic > ?1 or key.topic = ?1 and (key.partition > ?2
              or key.partition = ?2 and key.offset > ?3) order by key.topic, key.partition, key.offset""";
    private static final String COUNT = "select count(*) from DeadLetter where state = ?1";
    private static final String OLDEST = "select min(parkedAt) from DeadLetter where state = ?1";

    private final PgTransactions transactions;

    PgDeadLetterBox(PgTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ParkedRecord> list(LogPosition after, int limit) {
        DeadLetterEntity.Key start =
                after == null ? new DeadLetterEntity.Key("", -1, -1) : DeadLetterEntity.Key.of(after);
        return transactions.runSql(sql -> sql
                .entities()
                .first(limit, DeadLetterEntity.class, AFTER, start.topic(), start.partition(), start.offset())
                .stream()
                .map(PgDeadLetterBox::parked)
                .toList());
    }

    @Override
    public Optional<ParkedRecord> find(LogPosition position) {
        return transactions.runSql(sql -> sql.entities()
                .find(DeadLetterEntity.class, DeadLetterEntity.Key.of(position))
                .map(PgDeadLetterBox::parked));
    }

    @Override
    public long parkedCount() {
        return transactions.runSql(sql ->
                sql.entities().list(Long.class, COUNT, DeadLetterEntity.PARKED).get(0));
    }

    @Override
    public Optional<Instant> oldestParkedAt() {
        return transactions.runSql(sql -> Optional.ofNullable(sql.entities()
                .list(Instant.class, OLDEST, DeadLetterEntity.PARKED)
                .get(0)));
    }

    private static ParkedRecord parked(DeadLetterEntity row) {
        return new ParkedRecord(row.letter(), row.parkedAt, row.state.equals(DeadLetterEntity.REPLAYED));
    }
}
