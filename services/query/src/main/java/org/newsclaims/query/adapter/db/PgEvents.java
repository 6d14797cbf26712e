package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.port.EventStore;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.asof.EventAsOf;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.query.domain.filter.EventSort;

/** Events of the read model. */
@ApplicationScoped
class PgEvents implements EventStore {
    private static final Column ID = new Column("e.id", KeyType.TEXT);
    private static final Map<EventSort, Order> ORDERS = Map.of(
            EventSort.NEWEST, Order.nullsLast("e.last_published_at", KeyType.TIME, true, ID),
            EventSort.OLDEST, Order.nullsLast("e.first_published_at", KeyType.TIME, false, ID),
            EventSort.DATE, Order.nullsLast("e.date_from", KeyType.DAY, true, ID),
            EventSort.ARTICLES, Order.descending("e.article_count", KeyType.NUMBER, ID),
            EventSort.OUTLETS, Order.descending("e.outlet_count", KeyType.NUMBER, ID),
            EventSort.ORIGINS, Order.descending("e.origin_count", KeyType.NUMBER, ID),
            EventSort.DISPUTED, Order.descending("e.conflict_count", KeyType.NUMBER, ID),
            EventSort.CLAIMS, Order.descending("e.claim_count", KeyType.NUMBER, ID));
    /** Articles of an event that are looked at to compare it with another. */
    private static final int COMPARED = 300;

    private static final String NOW_COLUMNS = "e.doc";
    private static final String THEN_COLUMNS = "e.doc, e.article_count, e.outlet_count, e.statement_count,"
            + " e.claim_count, e.first_published_at, e.last_published_at, e.date_from, e.titles, e.mentioned";

    private static final Map<String, String> COUNTED = Map.of("outlet", "e.outlets", "speaker", "e.speaker_ids");

    private final Database database;
    private final Pager pager;
    private final PgCounts counts;

    PgEvents(Database database, Pager pager, PgCounts counts) {
        this.database = database;
        this.pager = pager;
        this.counts = counts;
    }

    @Override
    public CompletionStage<ListPage<Found>> events(EventFilter filter, Slice slice) {
        Where where = new Where();
        boolean then = filter.asOf() != null;
        String from = from(filter.asOf(), where, then);
        EventConditions.add(filter, where);
        Order order = order(filter, where);
        return then
                ? pager.page(new Pager.Rows<>(THEN_COLUMNS, from, where, order, PgEvents::foundThen), slice)
                : pager.page(new Pager.Rows<>(NOW_COLUMNS, from, where, order, PgEvents::foundNow), slice);
    }

    @Override
    public CompletionStage<Counts> counts(EventFilter filter, List<String> by) {
        Where where = new Where();
        EventConditions.add(filter, where);
        return counts.of("views.event e", where, COUNTED, by);
    }

    private static Order order(EventFilter filter, Where where) {
        if (filter.sort() != EventSort.RELEVANCE) {
            return ORDERS.get(filter.sort());
        }
        String words = where.bind(filter.q());
        String fit = filter.asOf() == null
                ? Filters.fit("e.search", words)
                : EventsThen.fit(words, where.bind(Filters.time(filter.asOf())));
        return Order.descending(fit, KeyType.NUMBER, ID);
    }

    @Override
    public CompletionStage<Optional<Found>> event(String id, Instant asOf) {
        Where where = new Where();
        boolean then = asOf != null;
        String from = from(asOf, where, false);
        where.and("e.id = ?", id);
        return database.one(
                "SELECT " + (then ? THEN_COLUMNS : NOW_COLUMNS) + " FROM " + from + where.sql(),
                where.values(),
                then ? PgEvents::foundThen : PgEvents::foundNow);
    }

    /** The events as a relation {@code e}; of an earlier time with the counts of that time. */
    private static String from(Instant asOf, Where where, boolean knowableOnly) {
        if (asOf == null) {
            return "views.event e";
        }
        String relation = EventsThen.relation(where.bind(Filters.time(asOf)));
        if (knowableOnly) {
            where.and("e.article_count > 0");
        }
        return relation;
    }

    @Override
    public CompletionStage<Optional<Trace>> trace(String id) {
        // The founding article tells, or the one it leads to where it was retracted.
        return database.one(
                "SELECT e.id FROM views.article a LEFT JOIN views.departed d ON d.article_id = a.id"
                        + " LEFT JOIN views.article b ON b.id = d.leads_to"
                        + " LEFT JOIN views.event e ON e.id = coalesce(a.event_id, b.event_id)"
                        + " WHERE a.founder_event_id = $1",
                Tuple.of(id),
                row -> new Trace(row.getString(0)));
    }

    @Override
    public CompletionStage<Optional<String>> accounts(String id) {
        return database.one("SELECT accounts FROM views.event WHERE id = $1", Tuple.of(id), row -> row.getString(0));
    }

    @Override
    public CompletionStage<List<Telling>> tellings(String id, Instant asOf) {
        Where where =
                new Where().and("event_id = ?", id).and("doc IS NOT NULL").and("published_at <= ?", Filters.time(asOf));
        return database.list(
                "SELECT id, happened_on, published_at, traits FROM views.article" + where.sql()
                        + " ORDER BY published_at, id LIMIT " + where.bind(COMPARED),
                where.values(),
                row -> new Telling(
                        row.getString(0),
                        row.getLocalDate(1),
                        Filters.instant(row.getOffsetDateTime(2)),
                        row.getString(3)));
    }

    @Override
    public CompletionStage<List<String>> articles(String id, Instant asOf) {
        Where where =
                new Where().and("event_id = ?", id).and("doc IS NOT NULL").and("published_at <= ?", Filters.time(asOf));
        return database.list(
                "SELECT doc FROM views.article" + where.sql() + " ORDER BY published_at, id",
                where.values(),
                row -> row.getString(0));
    }

    private static Found foundNow(Row row) {
        return new Found(row.getString(0), null);
    }

    private static Found foundThen(Row row) {
        return new Found(
                row.getString("doc"),
                new EventAsOf.Remains(
                        row.getInteger("article_count"),
                        row.getInteger("outlet_count"),
                        row.getInteger("statement_count"),
                        row.getInteger("claim_count"),
                        Filters.instant(row.getOffsetDateTime("first_published_at")),
                        Filters.instant(row.getOffsetDateTime("last_published_at")),
                        row.getLocalDate("date_from"),
                        List.of(row.getArrayOfStrings("titles")),
                        Set.of(row.getArrayOfStrings("mentioned"))));
    }
}
