package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.port.StatementStore;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.StatementFilter;

/** Statements of the read model. */
@ApplicationScoped
class PgStatements implements StatementStore {
    private static final Map<StatementFilter.Order, Order> ORDERS = Map.of(
            StatementFilter.Order.NEWEST,
            Order.nullsLast("s.published_at", KeyType.TIME, true, new Column("s.id", KeyType.TEXT)),
            StatementFilter.Order.TOLD,
            Order.nullsLast(
                    "s.published_at",
                    KeyType.TIME,
                    false,
                    new Column("s.article_id", KeyType.TEXT),
                    new Column("s.position", KeyType.NUMBER)),
            StatementFilter.Order.CONFIDENCE,
            Order.descending(
                    "(round(s.confidence::numeric, 3) * 1000)::int", KeyType.NUMBER, new Column("s.id", KeyType.TEXT)),
            StatementFilter.Order.TEXT,
            Order.ascending("s.position", KeyType.NUMBER),
            StatementFilter.Order.ID,
            Order.ascending("s.id", KeyType.TEXT));
    /** A claim holds its statements whole, so that none of them changes without it. */
    private static final String CHANGED =
            "(s.claim_id IN (SELECT h.claim_id FROM views.claim_change h WHERE h.sequence > ?)"
                    + " OR s.claim_id IS NULL AND (s.article_id IN"
                    + " (SELECT a.id FROM views.article a WHERE a.changed_after >= ?) OR "
                    + PgArticles.ALL_CHANGED + "))";

    private static final Map<String, String> COUNTED = Map.of(
            "outlet", "ARRAY[s.outlet]",
            "speaker", "s.speaker_ids",
            "polarity", "ARRAY[s.polarity]",
            "form", "ARRAY[s.form]",
            "kind", "ARRAY[s.kind]");

    private final Database database;
    private final Entities entities;
    private final Pager pager;
    private final PgCounts counts;

    PgStatements(Database database, Entities entities, Pager pager, PgCounts counts) {
        this.database = database;
        this.entities = entities;
        this.pager = pager;
        this.counts = counts;
    }

    @Override
    public CompletionStage<ListPage<String>> statements(StatementFilter filter, Slice slice) {
        Where where = conditions(filter);
        return pager.page(
                new Pager.Rows<>(
                        "s.doc", "views.statement s", where, order(filter, where), row -> row.getString("doc")),
                slice);
    }

    @Override
    public CompletionStage<ListPage<Turn>> statements(
            StatementFilter filter, List<String> ids, FeedRange range, Slice slice) {
        Where where =
                conditions(filter).and("s.id = ANY(?)", Filters.array(ids)).and(CHANGED, range.after());
        return pager.page(Pager.Rows.turns("s.id", "s.doc", "views.statement s", where, order(filter, where)), slice);
    }

    @Override
    public CompletionStage<ItemLines> lines(StatementFilter filter, Slice slice) {
        Where where = conditions(filter);
        return pager.lines("s.doc", "views.statement s", where, order(filter, where), slice);
    }

    @Override
    public CompletionStage<Counts> counts(StatementFilter filter, List<String> by) {
        return counts.of("views.statement s", conditions(filter), COUNTED, by);
    }

    private static Where conditions(StatementFilter filter) {
        return new Where()
                .and("s.event_id = ?", filter.event())
                .and("s.article_id = ?", filter.article())
                .and("s.id IN " + Filters.spokenBy("statement_id"), filter.speaker())
                .and("s.outlet = ?", filter.outlet())
                .and("s.claim_id = ?", filter.claim())
                .and("s.search @@ " + Filters.QUERY, filter.q())
                .and("s.published_at >= ?", Filters.time(filter.when().from()))
                .and("s.published_at < ?", Filters.time(filter.when().before()))
                .and("s.published_at <= ?", Filters.time(filter.asOf()))
                .and("s.form = ?", filter.form())
                .and("s.polarity = ?", filter.polarity())
                .and("s.kind = ?", filter.kind())
                .and(
                        "s.confidence >= ?",
                        filter.minConfidence() == null
                                ? null
                                : filter.minConfidence().floatValue());
    }

    private static Order order(StatementFilter filter, Where where) {
        return filter.order() == StatementFilter.Order.RELEVANCE
                ? Order.descending(
                        Filters.fit("s.search", where.bind(filter.q())),
                        KeyType.NUMBER,
                        new Column("s.id", KeyType.TEXT))
                : ORDERS.get(filter.order());
    }

    @Override
    public CompletionStage<Optional<Trace>> trace(String id) {
        return database.one(
                "SELECT f.article_id, (SELECT s.id FROM views.statement s WHERE s.article_id = f.article_id"
                        + " AND s.wording = f.wording ORDER BY s.position LIMIT 1)"
                        + " FROM views.former_statement f LEFT JOIN views.article_version v"
                        + " ON v.article_id = f.article_id AND v.revision = f.revision"
                        + " WHERE f.id = $1 ORDER BY v.received_at DESC, f.revision LIMIT 1",
                Tuple.of(id),
                row -> new Trace(row.getString(0), row.getString(1)));
    }

    @Override
    public CompletionStage<Optional<Found>> statement(String id) {
        return entities.find(StatementEntity.class, id)
                .thenApply(found -> found.map(row -> new Found(row.doc, row.publishedAt)));
    }
}
