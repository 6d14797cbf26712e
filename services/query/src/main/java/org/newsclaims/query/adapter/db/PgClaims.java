package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.port.ClaimStore;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.asof.Known;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;

/** Claims of the read model. */
@ApplicationScoped
class PgClaims implements ClaimStore {
    private static final Order PLACE = Order.ascending("c.position", KeyType.NUMBER);
    private static final Column THEN_PLACE = new Column("c.position", KeyType.NUMBER);
    private static final Map<ClaimSort, Order> ORDERS = Map.of(
            ClaimSort.PLACE, PLACE,
            ClaimSort.CORROBORATED, Order.descending("c.origin_count", KeyType.NUMBER, THEN_PLACE),
            ClaimSort.OUTLETS, Order.descending("c.outlet_count", KeyType.NUMBER, THEN_PLACE),
            ClaimSort.DISPUTED, Order.descending("c.conflict_count", KeyType.NUMBER, THEN_PLACE),
            ClaimSort.FIRST, Order.nullsLast("c.first_reported_at", KeyType.TIME, false, THEN_PLACE),
            ClaimSort.NEWEST, Order.nullsLast("c.first_reported_at", KeyType.TIME, true, THEN_PLACE));

    private static final Order BY_ID = Order.ascending("c.id", KeyType.TEXT);
    private static final Order BY_CHANGE = Order.ascending("h.sequence", KeyType.SEQUENCE);

    /**
     * A statement that stands tells by itself. One that does not is looked for by its words: in its own article, then in
     * the event of that article, then in the event where a retracted article leads.
     */
    private static final String TRACE =
            """
            SELECT c.id, s.event_id FROM views.statement s LEFT JOIN views.claim c ON c.id = s.claim_id
            WHERE s.founder_claim_id = $1
            UNION ALL
            SELECT * FROM (
              SELECT (SELECT s.claim_id FROM views.statement s
                      WHERE s.event_id = h.event_id AND s.wording = f.wording AND s.claim_id IS NOT NULL
                      ORDER BY s.article_id <> f.article_id, NOT s.speaker_ids && f.speaker_ids, s.published_at, s.id
                      LIMIT 1), h.event_id
              FROM views.former_statement f
              LEFT JOIN views.article_version v ON v.article_id = f.article_id AND v.revision = f.revision
              CROSS JOIN LATERAL (
                SELECT coalesce(a.event_id, b.event_id) AS event_id FROM views.article a
                LEFT JOIN views.departed d ON d.article_id = a.id LEFT JOIN views.article b ON b.id = d.leads_to
                WHERE a.id = f.article_id) h
              WHERE f.founder_claim_id = $1 ORDER BY v.received_at DESC, f.revision LIMIT 1) former
            LIMIT 1""";

    private static final Map<String, String> COUNTED = Map.of(
            "outlet", "c.outlets",
            "speaker", "c.speaker_ids",
            "polarity", "ARRAY[c.polarity]",
            "form", "ARRAY[c.form]",
            "kind", "ARRAY[c.kind]");

    private final Database database;
    private final Entities entities;
    private final Pager pager;
    private final PgCounts counts;

    PgClaims(Database database, Entities entities, Pager pager, PgCounts counts) {
        this.database = database;
        this.entities = entities;
        this.pager = pager;
        this.counts = counts;
    }

    @Override
    public CompletionStage<ListPage<Placed>> claims(String eventId, ClaimFilter filter, Slice slice) {
        return page("c.doc", eventId, filter, slice);
    }

    @Override
    public CompletionStage<ListPage<Placed>> brief(String eventId, ClaimFilter filter, Slice slice) {
        return page("coalesce(c.brief, c.doc) AS doc", eventId, filter, slice);
    }

    private CompletionStage<ListPage<Placed>> page(String doc, String eventId, ClaimFilter filter, Slice slice) {
        Where where = conditions(eventId, filter);
        return pager.page(
                new Pager.Rows<>(
                        "c.position, " + doc, "views.claim c", where, ORDERS.get(filter.sort()), PgClaims::placed),
                slice);
    }

    @Override
    public CompletionStage<ListPage<Turn>> claims(
            String eventId, List<String> ids, ClaimFilter filter, FeedRange range, Slice slice) {
        Where where = conditions(eventId, filter).and("c.id = ANY(?)", Filters.array(ids));
        if (range.after() == null) {
            return pager.page(Pager.Rows.turns("c.id", "c.doc", "views.claim c", where, BY_ID), slice);
        }
        String passes = where.taken();
        where.and("h.sequence > ?", range.after());
        String upTo = where.bind(range.upTo());
        where.and("h.sequence <= " + upTo);
        where.and("NOT EXISTS (SELECT 1 FROM views.claim_change l WHERE l.claim_id = h.claim_id"
                + " AND l.sequence > h.sequence AND l.sequence <= " + upTo + ")");
        return pager.page(
                Pager.Rows.turns(
                        "h.claim_id",
                        "c.doc",
                        "views.claim_change h LEFT JOIN views.claim c ON c.id = h.claim_id AND " + passes,
                        where,
                        BY_CHANGE),
                slice);
    }

    @Override
    public CompletionStage<ItemLines> lines(String eventId, ClaimFilter filter, Slice slice) {
        return pager.lines("c.doc", "views.claim c", conditions(eventId, filter), BY_ID, slice);
    }

    @Override
    public CompletionStage<Counts> counts(String eventId, ClaimFilter filter, List<String> by) {
        return counts.of("views.claim c", conditions(eventId, filter), COUNTED, by);
    }

    private static Where conditions(String eventId, ClaimFilter filter) {
        Where where = new Where()
                .and("c.event_id = ?", eventId)
                .and("c.speaker_ids && " + Filters.SPEAKERS_CALLED, filter.speaker())
                .and("c.outlets @> ARRAY[?]", filter.outlet())
                .and("c.polarity = ?", filter.polarity())
                .and("c.form = ?", filter.form())
                .and("c.kind = ?", filter.kind())
                .and("c.outlet_count >= ?", filter.minOutlets())
                .and("c.origin_count >= ?", filter.minOrigins());
        occurrences(filter, where);
        if (filter.conflict() != null) {
            where.and("c.conflict_count > 0");
        }
        if (filter.conflict() != null && !filter.conflict().equals(ClaimFilter.ANY)) {
            where.and(
                    "EXISTS (SELECT 1 FROM json_array_elements(c.doc::json -> 'conflicts') k WHERE k ->> 'kind' = ?)",
                    filter.conflict());
        }
        return where;
    }

    private static void occurrences(ClaimFilter filter, Where where) {
        String occurs = "EXISTS (SELECT 1 FROM views.statement s WHERE s.event_id = c.event_id AND s.claim_id = c.id";
        where.and(
                occurs + " AND s.confidence >= ?)",
                filter.minConfidence() == null ? null : filter.minConfidence().floatValue());
        if (filter.q() != null) {
            String out =
                    filter.asOf() == null ? "" : " AND s.published_at <= " + where.bind(Filters.time(filter.asOf()));
            where.and(occurs + " AND s.search @@ " + Filters.QUERY + out + ")", filter.q());
        }
    }

    private static Placed placed(Row row) {
        return new Placed(row.getInteger("position"), row.getString("doc"));
    }

    @Override
    public CompletionStage<Optional<String>> claim(String id) {
        return entities.find(ClaimEntity.class, id).thenApply(found -> found.map(row -> row.doc));
    }

    @Override
    public CompletionStage<Optional<Trace>> trace(String id) {
        return database.one(TRACE, Tuple.of(id), row -> new Trace(row.getString(0), row.getString(1)));
    }

    @Override
    public CompletionStage<Map<String, Known>> known(Collection<String> statementIds, Instant asOf) {
        return database.list(
                        "SELECT s.id, a.id, a.outlet, a.origin, a.published_at FROM views.statement s"
                                + " JOIN views.article a ON a.id = s.article_id"
                                + " WHERE s.id = ANY($1) AND NOT a.retracted AND a.published_at <= $2",
                        Tuple.of(Filters.array(statementIds), Filters.time(asOf)),
                        row -> Map.entry(
                                row.getString(0),
                                new Known(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        Filters.instant(row.getOffsetDateTime(4)))))
                .thenApply(PgClaims::byId);
    }

    private static Map<String, Known> byId(List<Map.Entry<String, Known>> rows) {
        Map<String, Known> known = new HashMap<>();
        rows.forEach(row -> known.put(row.getKey(), row.getValue()));
        return known;
    }
}
