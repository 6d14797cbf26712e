package org.newsclaims.query.adapter.db;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.query.domain.filter.TimeRange;

/** The filters of the event list in SQL, on a relation {@code e}. */
final class EventConditions {
    private EventConditions() {}

    static void add(EventFilter filter, Where where) {
        if (filter.asOf() == null) {
            where.and("e.search @@ " + Filters.QUERY, filter.q());
            where.and("e.id IN " + Filters.spokenBy("event_id"), filter.speaker());
            where.and("e.outlets @> ARRAY[?]", filter.outlet());
        } else {
            addThen(filter, where, where.bind(Filters.time(filter.asOf())));
        }
        where.and("e.outlet_count >= ?", filter.minOutlets());
        happened(filter.when(), where);
    }

    /** What the columns of today say of articles yet to come must not decide. */
    private static void addThen(EventFilter filter, Where where, String asOf) {
        String statements = "EXISTS (SELECT 1 FROM views.statement st WHERE st.event_id = e.id AND st.published_at <= "
                + asOf + " AND ";
        String articles = "EXISTS (SELECT 1 FROM views.article ar WHERE ar.event_id = e.id AND NOT ar.retracted"
                + " AND ar.published_at <= " + asOf + " AND ";
        where.and(
                "(" + statements + "st.search @@ " + Filters.QUERY + ") OR " + articles
                        + "to_tsvector('views.folded', coalesce(ar.title, '')) @@ " + Filters.QUERY + "))",
                filter.q());
        where.and(statements + "st.speaker_ids && " + Filters.SPEAKERS_CALLED + ")", filter.speaker());
        where.and(articles + "ar.outlet = ?)", filter.outlet());
    }

    private static void happened(TimeRange when, Where where) {
        if (when.from() != null) {
            OffsetDateTime from = Filters.time(when.from());
            where.and("coalesce(e.date_to >= " + where.bind(from.toLocalDate()) + ", e.first_published_at >= ?)", from);
        }
        if (when.before() != null) {
            OffsetDateTime before = Filters.time(when.before());
            // The last day that begins before the bound.
            Object day = when.before().minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
            where.and("coalesce(e.date_from <= " + where.bind(day) + ", e.first_published_at < ?)", before);
        }
    }
}
