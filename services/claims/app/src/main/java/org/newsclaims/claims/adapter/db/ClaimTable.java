package org.newsclaims.claims.adapter.db;

import java.util.Collection;
import java.util.List;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.projection.ClaimRow;

/** Claims. */
final class ClaimTable {
    /** Without the condition that says which. */
    static final String HEADS =
            """
            SELECT id, event_id, cast(position AS text), md5(doc), array_to_string(speaker_ids, chr(31)),
              array_to_string(outlets, chr(31)), polarity, form
            FROM {g}.claim""";

    private static final String REMOVE = "DELETE FROM {g}.claim WHERE id = ANY(?1)";
    private static final String INSERT =
            """
            INSERT INTO {g}.claim (id, event_id, position, speaker_ids, form, polarity, kind, outlets, outlet_count,
              first_reported_at, doc, article_count, origin_count, conflict_count)
            SELECT id, event_id, position, string_to_array(speakers, chr(31)), form, polarity, kind,
              string_to_array(outlets, chr(31)), outlet_count,
              timestamptz 'epoch' + first_at * interval '1 microsecond', doc, articles, origins, conflicts
            FROM unnest({t1}, {t2}, {i3}, {t4}, {t5}, {t6}, {t7}, {t8}, {i9}, {l10}, {t11}, {i12}, {i13}, {i14})
              AS r(id, event_id, position, speakers, form, polarity, kind, outlets, outlet_count, first_at, doc, articles,
                origins, conflicts)""";

    private final Sql sql;
    private final Schema schema;

    ClaimTable(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /** A row of {@link #HEADS}. */
    static ClaimHead head(Object[] row) {
        return new ClaimHead(
                (String) row[0],
                (String) row[1],
                Integer.parseInt((String) row[2]),
                (String) row[3],
                ColumnArrays.list(row[4]),
                ColumnArrays.list(row[5]),
                (String) row[6],
                (String) row[7]);
    }

    void write(Collection<String> gone, List<ClaimRow> rows) {
        if (!gone.isEmpty()) {
            sql.send(schema.in(REMOVE), (Object) ColumnArrays.texts(gone));
        }
        if (!rows.isEmpty()) {
            sql.send(
                    schema.in(INSERT),
                    ColumnArrays.texts(rows, row -> row.head().id()),
                    ColumnArrays.texts(rows, row -> row.head().eventId()),
                    ColumnArrays.integers(rows, row -> row.head().position()),
                    ColumnArrays.lists(rows, row -> row.head().speakerIds()),
                    ColumnArrays.texts(rows, row -> row.head().form()),
                    ColumnArrays.texts(rows, row -> row.head().polarity()),
                    ColumnArrays.texts(rows, row -> row.view().kind()),
                    ColumnArrays.lists(rows, row -> row.head().outlets()),
                    ColumnArrays.integers(rows, row -> row.head().outlets().size()),
                    ColumnArrays.times(rows, row -> row.view().firstReportedAt()),
                    ColumnArrays.texts(rows, ClaimRow::doc),
                    ColumnArrays.integers(
                            rows, row -> row.view().corroboration().articles()),
                    ColumnArrays.integers(
                            rows, row -> row.view().corroboration().origins()),
                    ColumnArrays.integers(rows, row -> row.view().conflicts().size()));
        }
    }
}
