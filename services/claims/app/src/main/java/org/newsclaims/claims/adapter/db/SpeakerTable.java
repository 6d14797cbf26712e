package org.newsclaims.claims.adapter.db;

import java.util.Collection;

/** The list of speakers, counted anew from their statements whenever these change. */
final class SpeakerTable {
    private static final String REMOVE =
            """
            DELETE FROM {g}.speaker s WHERE s.id = ANY(?1)
              AND NOT EXISTS (SELECT FROM {g}.statement_speaker u WHERE u.speaker_id = s.id)""";
    private static final String COUNT =
            """
            INSERT INTO {g}.speaker (id, name, type, names, statement_count, event_count, outlet_count,
              first_published_at, last_published_at, called)
            SELECT u.speaker_id, min(u.name COLLATE "C"),
              min(u.type COLLATE "C"),
              array(SELECT n FROM (SELECT unnest(array_agg(DISTINCT u.name) || array_agg(DISTINCT u.alias)) AS n) x
                WHERE n IS NOT NULL GROUP BY n ORDER BY n COLLATE "C"),
              count(*), count(DISTINCT u.event_id), count(DISTINCT u.outlet), min(u.published_at), max(u.published_at),
              array(SELECT DISTINCT lower(n) FROM unnest(array_agg(u.name) || array_agg(u.alias)) AS n WHERE n IS NOT NULL)
            FROM {g}.statement_speaker u WHERE u.speaker_id = ANY(?1) GROUP BY u.speaker_id
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, names = excluded.names,
              statement_count = excluded.statement_count, event_count = excluded.event_count,
              outlet_count = excluded.outlet_count, first_published_at = excluded.first_published_at,
              last_published_at = excluded.last_published_at, called = excluded.called""";

    private final Sql sql;
    private final Schema schema;

    SpeakerTable(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    void refresh(Collection<String> ids) {
        if (!ids.isEmpty()) {
            String[] speakers = ColumnArrays.texts(ids);
            sql.send(schema.in(REMOVE), (Object) speakers);
            sql.send(schema.in(COUNT), (Object) speakers);
        }
    }
}
