package org.newsclaims.query.adapter.db;

/** The events as they were knowable at an earlier time, as a relation with the columns of {@code views.event}. */
final class EventsThen {
    private EventsThen() {}

    /** How well an event fits words by what was out: statements that hold them, and headlines, which count for five. */
    static String fit(String words, String asOf) {
        String query = Filters.QUERY.replace("?", words);
        return "((SELECT count(*) FROM views.statement st WHERE st.event_id = e.id AND st.published_at <= " + asOf
                + " AND st.search @@ " + query
                + ") + 5 * (SELECT count(*) FROM views.article ar WHERE ar.event_id = e.id"
                + " AND NOT ar.retracted AND ar.published_at <= " + asOf
                + " AND to_tsvector('views.folded', coalesce(ar.title, '')) @@ " + query + "))::int";
    }

    /**
     * A relation named {@code e}. It looks at every event, as a count of then cannot be indexed. The day of the happening
     * is the one that most articles of then give, of several the first: how it is found for the present, too.
     *
     * @param asOf placeholder of the time
     */
    static String relation(String asOf) {
        return """
            (SELECT ev.id, ev.doc, ev.speaker_ids, ev.outlets,
                    CASE WHEN a.article_count = ev.article_count THEN ev.date_from ELSE a.day END AS date_from,
                    CASE WHEN a.article_count = ev.article_count THEN ev.date_to ELSE a.day END AS date_to,
                    a.article_count, a.outlet_count, a.origin_count, a.first_published_at, a.last_published_at, a.titles,
                    s.statement_count, s.claim_count, m.mentioned
             FROM views.event ev
             CROSS JOIN LATERAL (
               SELECT count(*)::int AS article_count, count(DISTINCT ar.outlet)::int AS outlet_count,
                      count(DISTINCT coalesce(ar.origin, ar.id))::int AS origin_count,
                      mode() WITHIN GROUP (ORDER BY ar.happened_on) AS day,
                      min(ar.published_at) AS first_published_at, max(ar.published_at) AS last_published_at,
                      coalesce(array_agg(ar.title ORDER BY ar.published_at, ar.id)
                               FILTER (WHERE ar.title IS NOT NULL), '{}') AS titles
               FROM views.article ar
               WHERE ar.event_id = ev.id AND NOT ar.retracted AND ar.published_at <= %1$s) a
             CROSS JOIN LATERAL (
               SELECT count(*)::int AS statement_count, count(DISTINCT st.claim_id)::int AS claim_count
               FROM views.statement st
               WHERE st.event_id = ev.id AND st.published_at <= %1$s) s
             CROSS JOIN LATERAL (
               SELECT coalesce(array_agg(DISTINCT p.name), '{}') AS mentioned
               FROM json_array_elements_text(ev.doc::json -> 'participants') AS p(name)
               WHERE a.article_count < ev.article_count AND EXISTS (
                 SELECT 1 FROM views.article ar
                 WHERE ar.event_id = ev.id AND ar.published_at <= %1$s
                   AND (strpos(ar.body, p.name) > 0 OR strpos(ar.title, p.name) > 0))) m) e"""
                .formatted(asOf);
    }
}
