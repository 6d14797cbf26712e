package org.newsclaims.claims.adapter.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsclaims.claims.domain.GenerationDifference;
import org.newsclaims.claims.domain.TableDifference;
import org.newsclaims.claims.views.digest.RowDigests.Table;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.ClaimChanged.Change;
import org.newsclaims.records.view.ClaimView;

/** Two generations side by side. */
final class PgDifference {
    private static final String STATEMENTS =
            """
            SELECT count(*) FILTER (WHERE o.id IS NULL), count(*) FILTER (WHERE n.id IS NULL),
              count(*) FILTER (WHERE o.doc <> n.doc)
            FROM {o}.statement o FULL JOIN {n}.statement n ON n.id = o.id""";
    private static final String EVENTS =
            """
            WITH moved AS (
              SELECT DISTINCT o.event_id AS was, n.event_id AS is_now FROM {o}.article o JOIN {n}.article n ON n.id = o.id
              WHERE o.event_id IS NOT NULL AND n.event_id IS NOT NULL)
            SELECT (SELECT count(*) FROM (SELECT FROM moved GROUP BY is_now HAVING count(*) > 1) m),
              (SELECT count(*) FROM (SELECT FROM moved GROUP BY was HAVING count(*) > 1) s)""";
    private static final String CLAIMS =
            """
            SELECT count(*) FROM {o}.claim o FULL JOIN {n}.claim n ON n.id = o.id WHERE o.doc IS DISTINCT FROM n.doc""";
    private static final String TURNS =
            """
            SELECT coalesce(n.id, o.id), o.id IS NOT NULL, n.doc, coalesce(n.event_id, o.event_id),
              coalesce(n.position, o.position), array_to_string(coalesce(n.speaker_ids, o.speaker_ids), chr(31)),
              array_to_string(coalesce(n.outlets, o.outlets), chr(31)), coalesce(n.polarity, o.polarity),
              coalesce(n.form, o.form)
            FROM (SELECT * FROM {o}.claim WHERE id > ?1) o FULL JOIN (SELECT * FROM {n}.claim WHERE id > ?1) n ON n.id = o.id
            WHERE o.doc IS DISTINCT FROM n.doc ORDER BY 1 LIMIT ?2""";
    private static final String MISSING =
            """
            SELECT count(*) FROM {o}.article o
            WHERE NOT o.retracted AND NOT EXISTS (SELECT FROM {n}.article n WHERE n.id = o.id)""";
    private static final String LATEST =
            "SELECT cast(extract(epoch FROM coalesce(max(received_at), 'epoch')) * 1000000 AS bigint) FROM {n}.article";

    private final Sql sql;
    private final int from;
    private final int to;

    PgDifference(Sql sql, int from, int to) {
        this.sql = sql;
        this.from = from;
        this.to = to;
    }

    GenerationDifference counts() {
        Object[] statements = sql.rows(in(STATEMENTS)).get(0);
        Object[] events = sql.rows(in(EVENTS)).get(0);
        return new GenerationDifference(
                number(statements[0]),
                number(statements[1]),
                number(statements[2]),
                number(events[0]),
                number(events[1]),
                sql.value(Long.class, in(CLAIMS)),
                List.of());
    }

    /** Where rows differ in what a digest sees. */
    List<TableDifference> tables() {
        return Arrays.stream(Table.values())
                .map(this::table)
                .filter(difference -> !difference.isNone())
                .toList();
    }

    private TableDifference table(Table table) {
        List<DigestedColumns.Column> columns = DigestedColumns.of(table);
        StringBuilder counts =
                new StringBuilder("count(*) FILTER (WHERE o.key IS NULL), count(*) FILTER (WHERE n.key IS NULL)");
        for (DigestedColumns.Column column : columns) {
            counts.append(", count(*) FILTER (WHERE o.key IS NOT NULL AND n.key IS NOT NULL AND ")
                    .append(column.of("o."))
                    .append(" IS DISTINCT FROM ")
                    .append(column.of("n."))
                    .append(')');
        }
        String rows = "(SELECT *, " + DigestedColumns.key(table) + " AS key FROM {%s}."
                + table.name().toLowerCase(Locale.ROOT) + ")";
        Object[] found = sql.rows(in("SELECT " + counts + " FROM " + rows.formatted("o") + " o FULL JOIN "
                        + rows.formatted("n") + " n ON n.key = o.key"))
                .get(0);
        List<TableDifference.Column> altered = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (number(found[i + 2]) > 0) {
                altered.add(new TableDifference.Column(columns.get(i).name(), number(found[i + 2])));
            }
        }
        return new TableDifference(table.name().toLowerCase(Locale.ROOT), number(found[0]), number(found[1]), altered);
    }

    long missing() {
        return sql.value(Long.class, in(MISSING));
    }

    List<ClaimTurn> claimTurns(String afterClaimId, int limit) {
        Instant latest = ColumnArrays.time(sql.value(Long.class, in(LATEST)));
        return sql.rows(in(TURNS), afterClaimId, limit).stream()
                .map(row -> turn(row, latest))
                .toList();
    }

    private static ClaimTurn turn(Object[] row, Instant causedAt) {
        ClaimView claim = row[2] == null ? null : ViewJson.read(ClaimView.class, (String) row[2]);
        ClaimHead head = new ClaimHead(
                (String) row[0],
                (String) row[3],
                ((Number) row[4]).intValue(),
                "",
                ColumnArrays.list(row[5]),
                ColumnArrays.list(row[6]),
                (String) row[7],
                (String) row[8]);
        Change change = claim == null ? Change.WITHDRAWN : (Boolean) row[1] ? Change.UPDATED : Change.CREATED;
        return new ClaimTurn(change, head, claim, causedAt);
    }

    private String in(String statement) {
        return statement.replace("{o}", "gen_" + from).replace("{n}", "gen_" + to);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
