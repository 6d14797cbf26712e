package org.newsclaims.claims.adapter.db;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.newsclaims.claims.views.projection.EventRow;

/** News events. */
final class EventTable {
    private static final String REMOVE = "DELETE FROM {g}.event WHERE id = ANY(?1)";
    /** The words to search by are cut, since an index entry must stay under a megabyte. */
    private static final String UPSERT =
            """
            INSERT INTO {g}.event (id, title, date_from, date_to, first_published_at, last_published_at, article_count,
              outlet_count, statement_count, claim_count, speaker_ids, outlets, search, doc, accounts,
              conflict_count, origin_count)
            SELECT id, title, cast(date_from AS date), cast(date_to AS date),
              timestamptz 'epoch' + first_at * interval '1 microsecond',
              timestamptz 'epoch' + last_at * interval '1 microsecond', articles, outlet_count, statements, claims,
              string_to_array(speakers, chr(31)), string_to_array(outlets, chr(31)),
              setweight(to_tsvector('views.folded', title), 'A') || to_tsvector('views.folded', left(search, 200000)), doc, accounts, conflicts, origins
            FROM unnest({t1}, {t2}, {t3}, {t4}, {l5}, {l6}, {i7}, {i8}, {i9}, {i10}, {t11}, {t12}, {t13}, {t14}, {t15},
              {i16}, {i17})
              AS r(id, title, date_from, date_to, first_at, last_at, articles, outlet_count, statements, claims, speakers,
                outlets, search, doc, accounts, conflicts, origins)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, date_from = excluded.date_from,
              date_to = excluded.date_to, first_published_at = excluded.first_published_at,
              last_published_at = excluded.last_published_at, article_count = excluded.article_count,
              outlet_count = excluded.outlet_count, statement_count = excluded.statement_count,
              claim_count = excluded.claim_count, speaker_ids = excluded.speaker_ids, outlets = excluded.outlets,
              search = excluded.search, doc = excluded.doc, accounts = excluded.accounts,
              conflict_count = excluded.conflict_count, origin_count = excluded.origin_count""";

    private final Sql sql;
    private final Schema schema;

    EventTable(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    void write(Collection<String> gone, List<EventRow> rows) {
        if (!gone.isEmpty()) {
            sql.send(schema.in(REMOVE), (Object) ColumnArrays.texts(gone));
        }
        if (!rows.isEmpty()) {
            sql.send(
                    schema.in(UPSERT),
                    ColumnArrays.texts(rows, row -> row.view().id()),
                    ColumnArrays.texts(rows, row -> row.view().title()),
                    ColumnArrays.texts(rows, row -> day(row.view().date().from())),
                    ColumnArrays.texts(rows, row -> day(row.view().date().to())),
                    ColumnArrays.times(rows, row -> row.view().firstPublishedAt()),
                    ColumnArrays.times(rows, row -> row.view().lastPublishedAt()),
                    ColumnArrays.integers(rows, row -> row.view().articleCount()),
                    ColumnArrays.integers(rows, row -> row.view().outletCount()),
                    ColumnArrays.integers(rows, row -> row.view().statementCount()),
                    ColumnArrays.integers(rows, row -> row.view().claimCount()),
                    ColumnArrays.lists(rows, EventRow::speakerIds),
                    ColumnArrays.lists(rows, EventRow::outlets),
                    ColumnArrays.texts(rows, EventRow::search),
                    ColumnArrays.texts(rows, EventRow::doc),
                    ColumnArrays.texts(rows, EventRow::accounts),
                    ColumnArrays.integers(rows, EventRow::conflictCount),
                    ColumnArrays.integers(rows, EventRow::originCount));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
