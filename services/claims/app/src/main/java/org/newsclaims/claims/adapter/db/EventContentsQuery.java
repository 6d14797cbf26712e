package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.projection.ViewState.EventContents;
import org.newsclaims.claims.views.reading.Reading;

/**
 * What events hold, from three tables in one statement rather than three: each would wait for the database, and for a processor on the
 * way there and back.
 */
final class EventContentsQuery {
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

    private final Sql sql;
    private final Schema schema;
    private final ArticleTable articles;

    EventContentsQuery(Sql sql, Schema schema, ArticleTable articles) {
        this.sql = sql;
        this.schema = schema;
        this.articles = articles;
    }

    /** @param articleIds of articles that stand */
    EventContents of(Set<String> articleIds, Set<String> eventIds) {
        Map<String, Reading> known = articles.known(articleIds);
        Map<String, Reading> readings = new HashMap<>();
        Map<String, String> digests = new HashMap<>();
        List<ClaimHead> claims = new ArrayList<>();
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
                default -> claims.add(ClaimTable.head(columns));
            }
        }
        return new EventContents(readings, digests, claims);
    }
}
