package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.StatementStore;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.StatementFilter;

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
            StatementFilter.Order.TEXT,
            Order.ascending("s.position", KeyType.NUMBER));

    private final Database database;
    private final Pager pager;

    PgStatements(Database database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    @Override
    public CompletionStage<Page<String>> statements(StatementFilter filter, Slice slice) {
        Where where = new Where()
                .and("s.event_id = ?", filter.event())
                .and("s.article_id = ?", filter.article())
                .and("s.speaker_ids && " + Filters.SPEAKERS_CALLED, filter.speaker())
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
        return pager.page(
                new Pager.Rows<>(
                        "s.doc", "views.statement s", where, ORDERS.get(filter.order()), row -> row.getString("doc")),
                slice);
    }

    @Override
    public CompletionStage<Optional<Found>> statement(String id) {
        return database.one(
                "SELECT doc, published_at FROM views.statement WHERE id = $1",
                Tuple.of(id),
                row -> new Found(row.getString(0), Filters.instant(row.getOffsetDateTime(1))));
    }
}
