package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Filing;

/** A table of the places under which articles are filed. */
final class FilingTable {
    private final Sql sql;
    private final String unfile;
    private final String file;

    /** @param table its name in the schema of a generation */
    FilingTable(Sql sql, Schema schema, String table) {
        this.sql = sql;
        this.unfile = schema.in("DELETE FROM {g}." + table + " WHERE article_id = ANY(?1)");
        this.file = schema.in(
                "INSERT INTO {g}." + table + " (key, position, article_id) SELECT * FROM unnest({t1}, {t2}, {t3})");
    }

    /** Takes articles out, and files those that have places. */
    void refile(Collection<String> articleIds, Map<String, List<Filing>> filings) {
        if (!articleIds.isEmpty()) {
            sql.send(unfile, (Object) ColumnArrays.texts(articleIds));
        }
        List<String> articles = new ArrayList<>();
        List<Filing> places = new ArrayList<>();
        filings.forEach((articleId, of) -> of.forEach(filing -> {
            articles.add(articleId);
            places.add(filing);
        }));
        if (!places.isEmpty()) {
            sql.send(
                    file,
                    ColumnArrays.texts(places, Filing::key),
                    ColumnArrays.texts(places, Filing::position),
                    ColumnArrays.texts(articles));
        }
    }
}
