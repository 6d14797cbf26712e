package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;

/** Retracted articles, and where their ids lead. */
final class PgDeparted {
    private static final String KNOWN =
            """
            SELECT d.article_id, d.leads_to, d.revision, cast(extract(epoch FROM d.received_at) * 1000000 AS bigint),
              d.fingerprint, array_to_string(array_agg(f.key ORDER BY f.key), chr(31)),
              array_to_string(array_agg(f.position ORDER BY f.key), chr(31))
            FROM {g}.departed d LEFT JOIN {g}.departed_filing f ON f.article_id = d.article_id
            WHERE d.article_id = ANY(?1) GROUP BY d.article_id""";
    /** The reach is counted in articles that stand; it ends where the index does. */
    private static final String NEAR =
            """
            SELECT DISTINCT d.article_id
            FROM (SELECT * FROM unnest({t1}, {t2}) AS a(key, position) WHERE EXISTS (
              SELECT FROM {g}.departed_filing x WHERE x.key = a.key COLLATE "C")) p
            CROSS JOIN LATERAL (SELECT
              (SELECT f.position FROM {g}.filing f WHERE f.key = p.key COLLATE "C"
                AND f.position < p.position COLLATE "C" ORDER BY f.position DESC OFFSET ?3 LIMIT 1) AS first,
              (SELECT f.position FROM {g}.filing f WHERE f.key = p.key COLLATE "C"
                AND f.position > p.position COLLATE "C" ORDER BY f.position OFFSET ?3 LIMIT 1) AS last) b
            JOIN {g}.departed_filing d ON d.key = p.key COLLATE "C"
              AND (b.first IS NULL OR d.position >= b.first) AND (b.last IS NULL OR d.position <= b.last)""";

    private static final String ANY = "SELECT EXISTS (SELECT FROM {g}.departed)";
    private static final String REMOVE = "DELETE FROM {g}.departed WHERE article_id = ANY(?1)";
    private static final String INSERT =
            """
            INSERT INTO {g}.departed (article_id, leads_to, revision, received_at, fingerprint)
            SELECT id, leads_to, revision, timestamptz 'epoch' + received * interval '1 microsecond', fingerprint
            FROM unnest({t1}, {t2}, {t3}, {l4}, {t5}) AS r(id, leads_to, revision, received, fingerprint)""";

    private final Sql sql;
    private final Schema schema;
    private final FilingTable filings;

    PgDeparted(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
        this.filings = new FilingTable(sql, schema, "departed_filing");
    }

    Map<String, Departed> of(Collection<String> articleIds) {
        Map<String, Departed> found = new HashMap<>();
        for (Object[] row : sql.rows(schema.in(KNOWN), (Object) ColumnArrays.texts(articleIds))) {
            found.put((String) row[0], departed(row));
        }
        return found;
    }

    private static Departed departed(Object[] row) {
        List<String> keys = row[5] == null ? List.of() : ColumnArrays.list(row[5]);
        List<String> positions = row[6] == null ? List.of() : ColumnArrays.list(row[6]);
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            filings.add(new Filing(keys.get(i), positions.get(i)));
        }
        return new Departed(
                (String) row[0],
                new Version(ColumnArrays.time(row[3]), Version.Kind.RECEIVED, (String) row[2]),
                Fingerprint.decode((String) row[4]),
                filings,
                (String) row[1]);
    }

    Set<String> near(Collection<Filing> places, int reach) {
        if (!sql.value(Boolean.class, schema.in(ANY))) {
            return Set.of();
        }
        return new TreeSet<>(sql.values(
                String.class,
                schema.in(NEAR),
                ColumnArrays.texts(places, Filing::key),
                ColumnArrays.texts(places, Filing::position),
                reach));
    }

    void write(ViewDelta delta) {
        Set<String> gone = new TreeSet<>(delta.returned());
        delta.departed().forEach(row -> gone.add(row.articleId()));
        Map<String, List<Filing>> places = new LinkedHashMap<>();
        delta.departed().forEach(row -> places.put(row.articleId(), row.filings()));
        filings.refile(gone, Map.of());
        if (!gone.isEmpty()) {
            sql.send(schema.in(REMOVE), (Object) ColumnArrays.texts(gone));
        }
        if (!delta.departed().isEmpty()) {
            insert(delta.departed());
        }
        filings.refile(List.of(), places);
    }

    private void insert(List<Departed> rows) {
        sql.send(
                schema.in(INSERT),
                ColumnArrays.texts(rows, Departed::articleId),
                ColumnArrays.texts(rows, Departed::leadsTo),
                ColumnArrays.texts(rows, row -> row.version().revision()),
                ColumnArrays.times(rows, row -> row.version().time()),
                ColumnArrays.texts(rows, row -> row.fingerprint().encode()));
    }
}
