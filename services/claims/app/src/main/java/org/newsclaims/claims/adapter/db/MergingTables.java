package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.reading.Reading;

/**
 * What merging asks of articles and events that stand, in one statement in place of three: each would wait for the database, and
 * for a processor on the way there and back.
 */
final class MergingTables {
    private static final int READING = 1;
    private static final int DIGEST = 2;
    private static final String ALL = """
            SELECT 1, r.*, NULL, NULL, NULL FROM (
            """
            + ArticleTable.READINGS
            + """
            ) r
            UNION ALL SELECT 2, s.id, md5(s.doc), NULL, NULL, NULL, NULL, NULL, NULL
            FROM {g}.statement s WHERE s.article_id = ANY({t1})
            UNION ALL SELECT 3, c.* FROM (
            """
            + ClaimTable.HEADS
            + " WHERE event_id = ANY({t3})) c";

    private final Set<String> articleIds;
    private final Set<String> eventIds;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private final List<ClaimHead> heads = new ArrayList<>();

    /**
     * Reads them.
     *
     * @param articleIds of articles that stand
     */
    MergingTables(Sql sql, Schema schema, ArticleTable articles, Set<String> articleIds, Set<String> eventIds) {
        this.articleIds = articleIds;
        this.eventIds = eventIds;
        Map<String, Reading> known = articles.known(articleIds);
        for (Object[] row : sql.rows(
                schema.in(ALL),
                ColumnArrays.texts(articleIds),
                ArticleTable.revisions(articleIds, known),
                ColumnArrays.texts(eventIds))) {
            Object[] columns = Arrays.copyOfRange(row, 1, row.length);
            switch (((Number) row[0]).intValue()) {
                case READING -> {
                    Reading reading = articles.reading(columns, known);
                    readings.put(reading.article().id(), reading);
                }
                case DIGEST -> digests.put((String) columns[0], (String) columns[1]);
                default -> heads.add(ClaimTable.head(columns));
            }
        }
    }

    /** Whether it was these articles that were asked about, and none else. */
    boolean isAboutArticles(Collection<String> ids) {
        return articleIds.equals(ids);
    }

    boolean isAboutEvents(Collection<String> ids) {
        return eventIds.equals(ids);
    }

    Map<String, Reading> readings() {
        return readings;
    }

    Map<String, String> digests() {
        return digests;
    }

    List<ClaimHead> heads() {
        return heads;
    }
}
