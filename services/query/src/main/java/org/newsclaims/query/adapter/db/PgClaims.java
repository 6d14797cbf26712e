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
import org.newsclaims.query.application.ClaimStore;
import org.newsclaims.query.domain.ClaimFilter;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.asof.Known;

/** Claims of the read model. */
@ApplicationScoped
class PgClaims implements ClaimStore {
    private static final Order PLACE = Order.ascending("c.position", KeyType.NUMBER);

    private final Database database;
    private final Pager pager;

    PgClaims(Database database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    @Override
    public CompletionStage<Page<Placed>> claims(String eventId, ClaimFilter filter, Slice slice) {
        Where where = new Where()
                .and("c.event_id = ?", eventId)
                .and("c.speaker_ids && " + Filters.SPEAKERS_CALLED, filter.speaker())
                .and("c.outlets @> ARRAY[?]", filter.outlet())
                .and("c.polarity = ?", filter.polarity())
                .and("c.form = ?", filter.form())
                .and("c.kind = ?", filter.kind())
                .and("c.outlet_count >= ?", filter.minOutlets());
        if (filter.minConfidence() != null) {
            where.and(
                    "c.id IN (SELECT s.claim_id FROM views.statement s WHERE s.event_id = c.event_id"
                            + " AND s.confidence >= ?)",
                    filter.minConfidence().floatValue());
        }
        return pager.page(
                new Pager.Rows<>("c.position, c.doc", "views.claim c", where, PLACE, PgClaims::placed), slice);
    }

    private static Placed placed(Row row) {
        return new Placed(row.getInteger("position"), row.getString("doc"));
    }

    @Override
    public CompletionStage<Optional<String>> claim(String id) {
        return database.one("SELECT doc FROM views.claim WHERE id = $1", Tuple.of(id), row -> row.getString(0));
    }

    @Override
    public CompletionStage<Optional<Trace>> trace(String id) {
        return database.one(
                "SELECT c.id FROM views.statement s LEFT JOIN views.claim c ON c.id = s.claim_id"
                        + " WHERE s.founder_claim_id = $1",
                Tuple.of(id),
                row -> new Trace(row.getString(0)));
    }

    @Override
    public CompletionStage<Map<String, Known>> known(Collection<String> statementIds, Instant asOf) {
        return database.list(
                        "SELECT s.id, a.id, a.outlet, a.origin, a.published_at FROM views.statement s"
                                + " JOIN views.article a ON a.id = s.article_id"
                                + " WHERE s.id = ANY($1) AND NOT a.retracted AND a.published_at <= $2",
                        Tuple.of(statementIds.toArray(String[]::new), Filters.time(asOf)),
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
