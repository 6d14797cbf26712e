package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Neighbourhood;

/** Filings and fingerprints. */
final class PgNeighbourhood implements Neighbourhood {
    private static final String AROUND =
            """
            SELECT p.n, s.side, s.article_id
            FROM unnest({t1}, {t2}) WITH ORDINALITY AS p(key, position, n)
            CROSS JOIN LATERAL (
              (SELECT 0 AS side, f.position, f.article_id FROM {g}.filing f
               WHERE f.key = p.key COLLATE "C" AND f.position < p.position COLLATE "C"
               ORDER BY f.position DESC LIMIT ?3)
              UNION ALL
              (SELECT 1 AS side, f.position, f.article_id FROM {g}.filing f
               WHERE f.key = p.key COLLATE "C" AND f.position > p.position COLLATE "C"
               ORDER BY f.position LIMIT ?3)
            ) s
            ORDER BY p.n, s.side, CASE WHEN s.side = 0 THEN s.position END DESC, s.position""";
    private static final String FINGERPRINTS =
            "SELECT fingerprint FROM {g}.article WHERE id = ANY(?1) AND fingerprint IS NOT NULL";

    private final Sql sql;
    private final Schema schema;
    private final FilingTable filings;

    PgNeighbourhood(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
        this.filings = new FilingTable(sql, schema, "filing");
    }

    @Override
    public Map<Filing, Around> around(Collection<Filing> places, int reach) {
        List<Filing> asked = List.copyOf(places);
        List<List<String>> before = empty(asked.size());
        List<List<String>> after = empty(asked.size());
        if (!asked.isEmpty()) {
            for (Object[] row : sql.rows(
                    schema.in(AROUND),
                    Columns.texts(asked, Filing::key),
                    Columns.texts(asked, Filing::position),
                    reach)) {
                List<List<String>> side = ((Number) row[1]).intValue() == 0 ? before : after;
                side.get(((Number) row[0]).intValue() - 1).add((String) row[2]);
            }
        }
        Map<Filing, Around> found = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            found.put(asked.get(i), new Around(before.get(i), after.get(i)));
        }
        return found;
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        if (!articleIds.isEmpty()) {
            for (String text : sql.values(String.class, schema.in(FINGERPRINTS), (Object) Columns.texts(articleIds))) {
                Fingerprint print = Fingerprint.decode(text);
                found.put(print.articleId(), print);
            }
        }
        return found;
    }

    void refile(Collection<String> articleIds, Map<String, List<Filing>> places) {
        filings.refile(articleIds, places);
    }

    private static List<List<String>> empty(int size) {
        List<List<String>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
