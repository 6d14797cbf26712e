package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.port.ArticleStore;
import org.newsclaims.query.domain.ArticleVersion;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.VersionText;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ArticleFilter;

/** Articles of the read model. */
@ApplicationScoped
class PgArticles implements ArticleStore {
    private static final Order NEWEST =
            Order.descending("v.received_at", KeyType.TIME, new Column("v.revision", KeyType.TEXT));

    private static final Order BY_ID = Order.ascending("a.id", KeyType.TEXT);
    /** A generation that took over since has everything anew. */
    static final String ALL_CHANGED =
            "(SELECT g.activated_after FROM views.generation g WHERE g.state = 'active') >= ?";

    private final Database database;
    private final Entities entities;
    private final Pager pager;

    PgArticles(Database database, Entities entities, Pager pager) {
        this.database = database;
        this.entities = entities;
        this.pager = pager;
    }

    @Override
    public CompletionStage<Optional<Found>> article(String id) {
        return entities.find(ArticleEntity.class, id)
                .thenApply(found -> found.map(row -> new Found(row.doc, row.body, row.publishedAt, row.erased)));
    }

    @Override
    public CompletionStage<ListPage<Turn>> articles(ArticleFilter filter, FeedRange range, Slice slice) {
        Where where = conditions(filter);
        String doc = "a.doc";
        if (range.after() != null) {
            doc = "CASE WHEN " + where.taken() + " THEN a.doc END";
            where.and("(a.changed_after >= ? OR " + ALL_CHANGED + ")", range.after());
        }
        return pager.page(Pager.Rows.turns("a.id", doc, "views.article a", where, BY_ID), slice);
    }

    @Override
    public CompletionStage<ItemLines> lines(ArticleFilter filter, Slice slice) {
        return pager.lines("a.doc", "views.article a", conditions(filter), BY_ID, slice);
    }

    private static Where conditions(ArticleFilter filter) {
        return new Where()
                .and("NOT a.retracted")
                .and("a.id = ANY(?)", Filters.array(filter.ids()))
                .and("a.doc::json ->> 'url' = ?", filter.url())
                .and("a.doc::json ->> 'externalId' = ?", filter.externalId())
                .and("a.outlet = ?", filter.outlet())
                .and("a.event_id = ?", filter.event())
                .and("a.published_at >= ?", Filters.time(filter.when().from()))
                .and("a.published_at < ?", Filters.time(filter.when().before()))
                .and("a.published_at <= ?", Filters.time(filter.asOf()));
    }

    @Override
    public CompletionStage<ListPage<ArticleVersion>> versions(String id, Instant asOf, Slice slice) {
        Where where = new Where()
                .and("v.article_id = ?", id)
                .and("(v.published_at <= ? OR v.retracted AND v.received_at <= ?)", Filters.time(asOf));
        return pager.page(
                new Pager.Rows<>(
                        "v.revision, v.received_at, v.published_at, v.title, v.retracted, v.revision = 'erased',"
                                + " v.reason, v.revision = a.revision",
                        "views.article_version v JOIN views.article a ON a.id = v.article_id",
                        where,
                        NEWEST,
                        PgArticles::version),
                slice);
    }

    @Override
    public CompletionStage<Optional<VersionText>> version(String id, String revision) {
        return database.one(
                "SELECT v.received_at, v.published_at, v.title, v.revision = a.revision, coalesce(v.body,"
                        + " CASE WHEN v.revision = a.revision THEN a.body END)"
                        + " FROM views.article_version v JOIN views.article a ON a.id = v.article_id"
                        + " WHERE v.article_id = $1 AND v.revision = $2",
                Tuple.of(id, revision),
                row -> new VersionText(
                        id,
                        revision,
                        Filters.instant(row.getOffsetDateTime(0)),
                        Filters.instant(row.getOffsetDateTime(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4)));
    }

    private static ArticleVersion version(Row row) {
        return new ArticleVersion(
                row.getString(0),
                Filters.instant(row.getOffsetDateTime(1)),
                Filters.instant(row.getOffsetDateTime(2)),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getString(6),
                row.getBoolean(7));
    }

    @Override
    public CompletionStage<Set<Awaited>> projected(Collection<Awaited> awaited) {
        List<Awaited> asked = List.copyOf(awaited);
        return database.list(
                        "SELECT w.id, w.revision FROM unnest($1::text[], $2::text[]) w(id, revision)"
                                + " JOIN views.article a ON a.id = w.id WHERE w.revision IS NULL OR a.erased"
                                + " OR EXISTS (SELECT 1 FROM views.article_version v"
                                + " WHERE v.article_id = w.id AND v.revision = w.revision)",
                        Tuple.tuple()
                                .addArrayOfString(
                                        asked.stream().map(Awaited::articleId).toArray(String[]::new))
                                .addArrayOfString(
                                        asked.stream().map(Awaited::revision).toArray(String[]::new)),
                        row -> new Awaited(row.getString(0), row.getString(1)))
                .thenApply(HashSet::new);
    }
}
