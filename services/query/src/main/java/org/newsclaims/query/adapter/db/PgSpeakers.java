package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.adapter.db.Order.Column;
import org.newsclaims.query.application.port.SpeakerStore;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.SpeakerProfile;
import org.newsclaims.query.domain.SpeakerSummary;
import org.newsclaims.query.domain.filter.SpeakerFilter;
import org.newsclaims.query.domain.filter.SpeakerSort;

/** Speakers of the read model. */
@ApplicationScoped
class PgSpeakers implements SpeakerStore {
    private static final Column ID = new Column("s.id", KeyType.TEXT);
    private static final Map<SpeakerSort, Order> ORDERS = Map.of(
            SpeakerSort.STATEMENTS, Order.descending("s.statement_count", KeyType.NUMBER, ID),
            SpeakerSort.EVENTS, Order.descending("s.event_count", KeyType.NUMBER, ID),
            SpeakerSort.OUTLETS, Order.descending("s.outlet_count", KeyType.NUMBER, ID),
            SpeakerSort.NAME, Order.ascending("s.name", KeyType.TEXT, ID),
            SpeakerSort.NEWEST, Order.nullsLast("s.last_published_at", KeyType.TIME, true, ID));
    private static final String COLUMNS = "s.id, s.name, s.type, s.names, s.statement_count, s.event_count,"
            + " s.outlet_count, s.first_published_at, s.last_published_at";

    private final Database database;
    private final Pager pager;

    PgSpeakers(Database database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    @Override
    public CompletionStage<ListPage<SpeakerSummary>> speakers(SpeakerFilter filter, Slice slice) {
        Where where = new Where();
        String from = from(filter.asOf(), where);
        where.and(
                "(views.folded(s.name) LIKE views.folded(?)"
                        + " OR EXISTS (SELECT 1 FROM unnest(s.names) n WHERE views.folded(n) LIKE views.folded(?)))",
                Filters.contains(filter.q()));
        where.and("s.type = ?", filter.type());
        if (filter.speaksFor() != null) {
            where.and(speaking(filter.asOf(), where), filter.speaksFor());
        }
        return pager.page(
                new Pager.Rows<>(COLUMNS, from, where, ORDERS.get(filter.sort()), PgSpeakers::summary), slice);
    }

    /** Who speaks for the bound id or name, by the index that holds spokespeople alone. */
    private static String speaking(Instant asOf, Where where) {
        String then = asOf == null ? "" : " AND r.published_at <= " + where.bind(Filters.time(asOf));
        return "s.id IN (SELECT r.speaker_id FROM views.statement_speaker r WHERE r.speaks_for IS NOT NULL"
                + " AND r.speaks_for = ANY(array_append(" + Filters.SPEAKERS_CALLED + "::text[], ?))" + then + ")";
    }

    @Override
    public CompletionStage<Optional<SpeakerSummary>> speaker(String id, Instant asOf) {
        Where where = new Where();
        String from = from(asOf, where);
        where.and("s.id = ?", id);
        return database.one("SELECT " + COLUMNS + " FROM " + from + where.sql(), where.values(), PgSpeakers::summary);
    }

    /** The speakers as a relation {@code s}; of an earlier time counted from the statements of then. */
    private static String from(Instant asOf, Where where) {
        if (asOf == null) {
            return "views.speaker s";
        }
        return """
            (SELECT ss.speaker_id AS id, sp.name, sp.type,
                    array_agg(DISTINCT m.name) FILTER (WHERE m.name IS NOT NULL) AS names,
                    count(DISTINCT ss.statement_id)::int AS statement_count,
                    count(DISTINCT ss.event_id)::int AS event_count,
                    count(DISTINCT ss.outlet)::int AS outlet_count,
                    min(ss.published_at) AS first_published_at, max(ss.published_at) AS last_published_at
             FROM views.statement_speaker ss
             JOIN views.speaker sp ON sp.id = ss.speaker_id
             CROSS JOIN LATERAL (VALUES (ss.name), (ss.alias)) AS m(name)
             WHERE ss.published_at <= %s
             GROUP BY ss.speaker_id, sp.name, sp.type) s"""
                .formatted(where.bind(Filters.time(asOf)));
    }

    @Override
    public CompletionStage<Optional<Trace>> trace(String id) {
        // Who it is in most statements now; else whether a version of an article that does not count names them.
        return database.one(
                "(SELECT speaker_id FROM views.statement_speaker WHERE former_ids <> '{}' AND former_ids @> ARRAY[$1]"
                        + " GROUP BY speaker_id ORDER BY count(*) DESC, speaker_id LIMIT 1)"
                        + " UNION ALL (SELECT NULL FROM views.former_statement WHERE speaker_ids @> ARRAY[$1] LIMIT 1)"
                        + " LIMIT 1",
                Tuple.of(id),
                row -> new Trace(row.getString(0)));
    }

    @Override
    public CompletionStage<SpeakerProfile.Offices> offices(String id, Instant asOf, int limit) {
        Where where = new Where();
        String self = where.bind(id);
        String then = asOf == null ? "" : " AND %s.published_at <= " + where.bind(Filters.time(asOf));
        String most = " ORDER BY said DESC, id LIMIT " + where.bind(limit) + ")";
        String speaksFor = "(SELECT true AS speaks, ss.speaks_for AS id, min(ss.speaks_for_name COLLATE \"C\") AS name,"
                + " min(ss.speaks_for_type COLLATE \"C\") AS type, count(*)::int AS said,"
                + " EXISTS (SELECT FROM views.statement_speaker h WHERE h.speaker_id = ss.speaks_for"
                + then.formatted("h") + ") AS heard"
                + " FROM views.statement_speaker ss WHERE ss.speaker_id = " + self + " AND ss.speaks_for IS NOT NULL"
                + then.formatted("ss") + " GROUP BY ss.speaks_for" + most;
        String spokespeople = "(SELECT false, sp.id, sp.name, sp.type, count(*)::int AS said, true"
                + " FROM views.statement_speaker ss JOIN views.speaker sp ON sp.id = ss.speaker_id"
                + " WHERE ss.speaks_for = " + self + then.formatted("ss") + " GROUP BY sp.id, sp.name, sp.type" + most;
        return database.list(speaksFor + " UNION ALL " + spokespeople, where.values(), Office::of)
                .thenApply(Office::sides);
    }

    /** A row of either side. */
    private record Office(boolean speaks, SpeakerProfile.Principal other) {
        static Office of(Row row) {
            return new Office(
                    row.getBoolean("speaks"),
                    new SpeakerProfile.Principal(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("type"),
                            row.getInteger("said"),
                            row.getBoolean("heard")));
        }

        static SpeakerProfile.Offices sides(List<Office> rows) {
            return new SpeakerProfile.Offices(
                    rows.stream().filter(Office::speaks).map(Office::other).toList(),
                    rows.stream()
                            .filter(row -> !row.speaks)
                            .map(row -> row.other)
                            .map(other -> new SpeakerProfile.Spokesperson(
                                    other.id(), other.name(), other.type(), other.statementCount()))
                            .toList());
        }
    }

    @Override
    public CompletionStage<List<SpeakerProfile.Heard>> events(String id, Instant asOf, int limit) {
        Where where = new Where().and("ss.speaker_id = ?", id).and("ss.published_at <= ?", Filters.time(asOf));
        return database.list(
                "SELECT ss.event_id, e.title, count(DISTINCT ss.statement_id)::int AS said, max(ss.published_at) AS last"
                        + " FROM views.statement_speaker ss JOIN views.event e ON e.id = ss.event_id"
                        + where.sql() + " GROUP BY ss.event_id, e.title ORDER BY last DESC NULLS LAST, ss.event_id"
                        + " LIMIT " + where.bind(limit),
                where.values(),
                row -> new SpeakerProfile.Heard(
                        row.getString("event_id"),
                        row.getString("title"),
                        row.getInteger("said"),
                        Filters.instant(row.getOffsetDateTime("last"))));
    }

    @Override
    public CompletionStage<List<SpeakerProfile.Printed>> outlets(String id, Instant asOf, int limit) {
        Where where = new Where()
                .and("ss.speaker_id = ?", id)
                .and("ss.published_at <= ?", Filters.time(asOf))
                .and("ss.outlet IS NOT NULL");
        return database.list(
                "SELECT ss.outlet, count(DISTINCT ss.statement_id)::int AS said FROM views.statement_speaker ss"
                        + where.sql() + " GROUP BY ss.outlet ORDER BY said DESC, ss.outlet LIMIT " + where.bind(limit),
                where.values(),
                row -> new SpeakerProfile.Printed(row.getString("outlet"), row.getInteger("said")));
    }

    private static SpeakerSummary summary(Row row) {
        return new SpeakerSummary(
                row.getString("id"),
                row.getString("name"),
                row.getString("type"),
                List.of(row.getArrayOfStrings("names")),
                row.getInteger("statement_count"),
                row.getInteger("event_count"),
                row.getInteger("outlet_count"),
                Filters.instant(row.getOffsetDateTime("first_published_at")),
                Filters.instant(row.getOffsetDateTime("last_published_at")));
    }
}
