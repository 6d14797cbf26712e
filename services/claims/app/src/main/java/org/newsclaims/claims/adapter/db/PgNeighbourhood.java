package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsclaims.claims.adapter.db.KnownFingerprints.Known;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.Refiling;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Neighbourhood;

/** Filings and fingerprints. */
final class PgNeighbourhood implements Neighbourhood {
    /** The first positions under each key, in no particular order. */
    private static final String UNDER =
            """
            SELECT coalesce((SELECT string_agg(x.position, chr(31)) FROM (
              SELECT f.position FROM {g}.filing f WHERE f.key = p.key COLLATE "C" ORDER BY f.position LIMIT ?2) x), '')
            FROM unnest({t1}) WITH ORDINALITY AS p(key, n)
            ORDER BY p.n""";
    /** The positions on either side of each place, nearest first. */
    private static final String AROUND =
            """
            SELECT
              array_to_string(array(SELECT f.position FROM {g}.filing f
                WHERE f.key = p.key COLLATE "C" AND f.position <= p.position COLLATE "C"
                ORDER BY f.position DESC LIMIT ?3), chr(31)),
              array_to_string(array(SELECT f.position FROM {g}.filing f
                WHERE f.key = p.key COLLATE "C" AND f.position > p.position COLLATE "C"
                ORDER BY f.position LIMIT ?3), chr(31))
            FROM unnest({t1}, {t2}) WITH ORDINALITY AS p(key, position, n)
            ORDER BY p.n""";

    /** Few keys have as many articles under them: for most, the first look shows all. */
    private static final int FEW = 96;
    /** Looked at on either side of the first place asked of a key with more: enough for most other places under it. */
    private static final int WIDE = 48;

    /** Null in place of a fingerprint that is known. */
    private static final String FINGERPRINTS =
            """
            SELECT a.id, a.revision, CASE WHEN a.revision = k.revision THEN NULL ELSE a.fingerprint END
            FROM unnest({t1}, {t2}) AS k(id, revision) JOIN {g}.article a ON a.id = k.id
            WHERE a.fingerprint IS NOT NULL""";

    private final Sql sql;
    private final Schema schema;
    private final KnownFingerprints known;
    private final FilingTable filings;
    private final FilingWindows windows = new FilingWindows();

    PgNeighbourhood(Sql sql, Schema schema, KnownFingerprints known) {
        this.sql = sql;
        this.schema = schema;
        this.known = known;
        this.filings = new FilingTable(sql, schema, "filing");
    }

    /** Asks what is under every key first, then around one place of each that has more: few others are open after that. */
    @Override
    public List<Around> around(List<Filing> places, int reach) {
        Around[] found = new Around[places.size()];
        SortedSet<String> keys = new TreeSet<>();
        look(places, reach, found).forEach(place -> keys.add(place.key()));
        keys.removeIf(windows::knows);
        askUnder(keys);
        Map<String, Filing> one = new LinkedHashMap<>();
        look(places, reach, found).forEach(place -> one.putIfAbsent(place.key(), place));
        askAround(one.values(), Math.max(reach, WIDE));
        askAround(new LinkedHashSet<>(look(places, reach, found)), reach);
        look(places, reach, found);
        return List.of(found);
    }

    /** Fills in what is known, and answers the places about which it is not. */
    private List<Filing> look(List<Filing> places, int reach, Around[] found) {
        List<Filing> open = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                found[i] = windows.around(places.get(i), reach);
                if (found[i] == null) {
                    open.add(places.get(i));
                }
            }
        }
        return open;
    }

    /** @param keys in order, since keys that lie side by side in the index are found faster one after the other */
    private void askUnder(SortedSet<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> rows = sql.values(String.class, schema.in(UNDER), ColumnArrays.texts(keys), FEW);
        int n = 0;
        for (String key : keys) {
            NavigableSet<String> filed = new TreeSet<>(ColumnArrays.list(rows.get(n++)));
            windows.learn(key, new FilingWindows.Window(null, filed.size() < FEW ? null : filed.last(), filed));
        }
    }

    private void askAround(Collection<Filing> places, int reach) {
        if (places.isEmpty()) {
            return;
        }
        int most = reach + 1;
        List<Object[]> rows = sql.rows(
                schema.in(AROUND),
                ColumnArrays.texts(places, Filing::key),
                ColumnArrays.texts(places, Filing::position),
                most);
        int n = 0;
        for (Filing place : places) {
            List<String> before = ColumnArrays.list(rows.get(n)[0]);
            List<String> after = ColumnArrays.list(rows.get(n++)[1]);
            NavigableSet<String> filed = new TreeSet<>(before);
            filed.addAll(after);
            windows.learn(place.key(), new FilingWindows.Window(end(before, most), end(after, most), filed));
        }
    }

    /** How far these positions go; null when to the end. */
    private static String end(List<String> positions, int most) {
        return positions.size() < most ? null : positions.get(positions.size() - 1);
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Known> met = new HashMap<>();
        articleIds.forEach(id -> met.put(id, known.of(schema, id)));
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        if (!articleIds.isEmpty()) {
            String[] revisions = ColumnArrays.texts(
                    articleIds, id -> met.get(id) == null ? null : met.get(id).revision());
            for (Object[] row : sql.rows(schema.in(FINGERPRINTS), ColumnArrays.texts(articleIds), revisions)) {
                String id = (String) row[0];
                found.put(id, row[2] == null ? met.get(id).print() : read((String) row[1], (String) row[2]));
            }
        }
        return found;
    }

    private Fingerprint read(String revision, String text) {
        Fingerprint print = Fingerprint.decode(text);
        known.learn(schema, revision, print);
        return print;
    }

    /** What came now is what the next batch is compared with; what left is kept nowhere. */
    void learn(List<ArticleRow> rows) {
        for (ArticleRow row : rows) {
            if (row.reading() == null) {
                known.forget(row.id());
            } else {
                known.learn(schema, row.version().revision(), row.reading().fingerprint());
            }
        }
    }

    void refile(Refiling refiling) {
        filings.refile(refiling.gone(), refiling.filings());
        windows.forget();
    }
}
