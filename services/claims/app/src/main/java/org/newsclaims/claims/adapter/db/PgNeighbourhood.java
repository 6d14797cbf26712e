package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Neighbourhood;

/** Filings and fingerprints. */
final class PgNeighbourhood implements Neighbourhood {
    /** Each article that is filed as its position and its id, nearest first. */
    private static final String AROUND =
            """
            SELECT
              array_to_string(array(SELECT f.position || chr(30) || f.article_id FROM {g}.filing f
                WHERE f.key = p.key COLLATE "C" AND f.position <= p.position COLLATE "C"
                ORDER BY f.position DESC LIMIT ?3), chr(31)),
              array_to_string(array(SELECT f.position || chr(30) || f.article_id FROM {g}.filing f
                WHERE f.key = p.key COLLATE "C" AND f.position > p.position COLLATE "C"
                ORDER BY f.position LIMIT ?3), chr(31))
            FROM unnest({t1}, {t2}) WITH ORDINALITY AS p(key, position, n)
            ORDER BY p.n""";

    private static final char POSITION_END = 0x1e;
    /** Looked at on either side of the first place asked of a key: enough for most other places under it. */
    private static final int WIDE = 48;

    private static final String FINGERPRINTS =
            "SELECT fingerprint FROM {g}.article WHERE id = ANY(?1) AND fingerprint IS NOT NULL";

    private final Sql sql;
    private final Schema schema;
    private final FilingTable filings;
    private final FilingWindows windows = new FilingWindows();

    PgNeighbourhood(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
        this.filings = new FilingTable(sql, schema, "filing");
    }

    /** Asks for one place of every key first: most others under the same key then are known too. */
    @Override
    public List<Around> around(List<Filing> places, int reach) {
        Around[] found = new Around[places.size()];
        Map<String, Filing> one = new LinkedHashMap<>();
        look(places, reach, found).forEach(place -> one.putIfAbsent(place.key(), place));
        ask(one.values(), Math.max(reach, WIDE));
        ask(new LinkedHashSet<>(look(places, reach, found)), reach);
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

    private void ask(Collection<Filing> places, int reach) {
        if (places.isEmpty()) {
            return;
        }
        int most = reach + 1;
        List<Object[]> rows = sql.rows(
                schema.in(AROUND), Columns.texts(places, Filing::key), Columns.texts(places, Filing::position), most);
        int n = 0;
        for (Filing place : places) {
            NavigableMap<String, String> filed = new TreeMap<>();
            String from = read(Columns.list(rows.get(n)[0]), most, filed);
            String to = read(Columns.list(rows.get(n++)[1]), most, filed);
            windows.learn(place.key(), new FilingWindows.Window(from, to, filed));
        }
    }

    /** Answers how far it goes; null when to the end. */
    private static String read(List<String> articles, int most, Map<String, String> filed) {
        String position = null;
        for (String article : articles) {
            int end = article.indexOf(POSITION_END);
            position = article.substring(0, end);
            filed.put(position, article.substring(end + 1));
        }
        return articles.size() < most ? null : position;
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
        if (articleIds.isEmpty()) {
            places.forEach((articleId, of) -> of.forEach(place -> windows.file(place, articleId)));
        } else {
            windows.forget();
        }
    }
}
