package org.newsclaims.claims.adapter.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.operations.ParkedRecord;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;

/** The table of dead letters. */
@ApplicationScoped
public class PgDeadLetterBox implements DeadLetterBox {
    private static final String COLUMNS =
            """
            SELECT topic, partition, "offset", article_id, cause,
              cast(extract(epoch FROM parked_at) * 1000000 AS bigint), state
            FROM news_claims.dead_letter""";
    private static final String LIST =
            COLUMNS + " WHERE (topic, partition, \"offset\") > (?1, ?2, ?3) ORDER BY 1, 2, 3 LIMIT ?4";
    private static final String FIND = COLUMNS + " WHERE topic = ?1 AND partition = ?2 AND \"offset\" = ?3";
    private static final String COUNT = "SELECT count(*) FROM news_claims.dead_letter WHERE state = 'parked'";
    private static final String OLDEST =
            """
            SELECT cast(extract(epoch FROM min(parked_at)) * 1000000 AS bigint)
            FROM news_claims.dead_letter WHERE state = 'parked'""";

    private final PgTransactions transactions;

    PgDeadLetterBox(PgTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ParkedRecord> list(LogPosition after, int limit) {
        return transactions.runSql(sql -> sql
                .rows(
                        LIST,
                        after == null ? "" : after.partition().topic(),
                        after == null ? -1 : after.partition().number(),
                        after == null ? -1L : after.offset(),
                        limit)
                .stream()
                .map(PgDeadLetterBox::parked)
                .toList());
    }

    @Override
    public Optional<ParkedRecord> find(LogPosition position) {
        return transactions.runSql(sql ->
                sql
                        .rows(
                                FIND,
                                position.partition().topic(),
                                position.partition().number(),
                                position.offset())
                        .stream()
                        .map(PgDeadLetterBox::parked)
                        .findFirst());
    }

    @Override
    public long parkedCount() {
        return transactions.runSql(sql -> sql.value(Long.class, COUNT));
    }

    @Override
    public Optional<Instant> oldestParkedAt() {
        return Optional.ofNullable(transactions.runSql(sql -> sql.value(Long.class, OLDEST)))
                .map(Columns::time);
    }

    private static ParkedRecord parked(Object[] row) {
        return new ParkedRecord(
                new DeadLetter(
                        new LogPosition(
                                new LogPartition((String) row[0], ((Number) row[1]).intValue()),
                                ((Number) row[2]).longValue()),
                        (String) row[3],
                        (String) row[4]),
                Columns.time(row[5]),
                "replayed".equals(row[6]));
    }
}
