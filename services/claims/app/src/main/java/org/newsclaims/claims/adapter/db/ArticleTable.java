package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ArticlePlacement;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.ArticleState;
import org.newsclaims.claims.views.projection.VersionRow;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.Fingerprint;

/** Articles and their history. */
final class ArticleTable {
    private static final String STATES =
            """
            SELECT a.id, a.revision, cast(extract(epoch FROM a.received_at) * 1000000 AS bigint),
              a.retracted, a.erased, a.event_id, a.origin, cast(extract(epoch FROM v.received_at) * 1000000 AS bigint),
              coalesce(e.article_count, 0)
            FROM {g}.article a
            LEFT JOIN {g}.event e ON e.id = a.event_id
            LEFT JOIN {g}.article_version v ON v.article_id = a.id AND v.revision = 'erased'
            WHERE a.id = ANY(?1)""";
    /** By id and known revision, parameters 1 and 2. Nothing but the id of one whose revision is known. */
    static final String READINGS =
            """
            SELECT a.id, CASE WHEN k.known THEN NULL ELSE coalesce(a.submitted, a.doc) END,
              CASE WHEN k.known THEN NULL ELSE a.body END, CASE WHEN k.known THEN NULL ELSE a.extraction END,
              CASE WHEN k.known THEN NULL ELSE a.fingerprint END
            FROM unnest({t1}, {t2}) AS r(id, revision) JOIN {g}.article a ON a.id = r.id
            CROSS JOIN LATERAL (SELECT coalesce(a.revision = r.revision, false) AS known) k
            WHERE NOT a.retracted""";

    private static final String UPSERT =
            """
            INSERT INTO {g}.article (id, revision, received_at, retracted, erased, event_id, founder_event_id, origin,
              outlet, published_at, title, doc, body, fingerprint, extraction,
              happened_on, traits, submitted)
            SELECT id, revision, timestamptz 'epoch' + received * interval '1 microsecond', retracted, erased, event_id,
              founder, origin, outlet, timestamptz 'epoch' + published * interval '1 microsecond', title, doc, body,
              fingerprint, extraction, cast(happened AS date), traits, submitted
            FROM unnest({t1}, {t2}, {l3}, {b4}, {b5}, {t6}, {t7}, {t8}, {t9}, {l10}, {t11}, {t12}, {t13}, {t14}, {t15},
              {t16}, {t17}, {t18})
              AS r(id, revision, received, retracted, erased, event_id, founder, origin, outlet, published, title, doc,
                body, fingerprint, extraction, happened, traits, submitted)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, received_at = excluded.received_at,
              retracted = excluded.retracted, erased = excluded.erased, event_id = excluded.event_id,
              origin = excluded.origin, outlet = excluded.outlet, published_at = excluded.published_at,
              title = excluded.title, doc = excluded.doc, body = excluded.body, fingerprint = excluded.fingerprint,
              extraction = excluded.extraction, happened_on = excluded.happened_on,
              traits = excluded.traits, submitted = excluded.submitted""";
    private static final String PLACE =
            """
            UPDATE {g}.article a SET event_id = r.event_id, origin = r.origin, doc = r.doc
            FROM unnest({t1}, {t2}, {t3}, {t4}) AS r(id, event_id, origin, doc) WHERE a.id = r.id""";
    private static final String REPEAT =
            """
            UPDATE {g}.article a SET received_at = timestamptz 'epoch' + r.received * interval '1 microsecond'
            FROM unnest({t1}, {l2}) AS r(id, received) WHERE a.id = r.id""";
    private static final String VERSIONS =
            """
            INSERT INTO {g}.article_version AS v
              (article_id, revision, received_at, retracted, reason, title, published_at, body)
            SELECT id, revision, timestamptz 'epoch' + received * interval '1 microsecond', retracted, reason, title,
              timestamptz 'epoch' + published * interval '1 microsecond', body
            FROM unnest({t1}, {t2}, {l3}, {b4}, {t5}, {t6}, {l7}, {t8})
              AS r(id, revision, received, retracted, reason, title, published, body)
            ON CONFLICT (article_id, revision) DO UPDATE SET received_at = excluded.received_at, reason = excluded.reason
            WHERE v.received_at < excluded.received_at""";
    /** The text of what counted goes to its entry in the history, that of what counts now leaves it: each is kept once. */
    private static final String SUCCEED =
            """
            UPDATE {g}.article_version v SET body = CASE WHEN v.revision = a.revision THEN a.body END
            FROM unnest({t1}, {t2}) AS r(id, revision) JOIN {g}.article a ON a.id = r.id AND a.revision <> r.revision
            WHERE v.article_id = r.id AND v.revision IN (a.revision, r.revision)""";

    private static final String FORGET =
            """
            DELETE FROM {g}.article_version v USING unnest({t1}, {l2}) AS r(id, erased_at)
            WHERE v.article_id = r.id AND v.revision <> 'erased'
              AND date_trunc('milliseconds', v.received_at) <= timestamptz 'epoch' + r.erased_at * interval '1 microsecond'""";

    private final Sql sql;
    private final Schema schema;
    private final KnownReadings known;

    ArticleTable(Sql sql, Schema schema, KnownReadings known) {
        this.sql = sql;
        this.schema = schema;
        this.known = known;
    }

    Map<String, ArticleState> states(Collection<String> ids) {
        Map<String, ArticleState> states = new HashMap<>();
        for (Object[] row : sql.rows(schema.in(STATES), (Object) ColumnArrays.texts(ids))) {
            boolean retracted = (Boolean) row[3];
            Version.Kind kind =
                    (Boolean) row[4] ? Version.Kind.ERASED : retracted ? Version.Kind.RETRACTED : Version.Kind.RECEIVED;
            states.put(
                    (String) row[0],
                    new ArticleState(
                            (String) row[0],
                            new Version(ColumnArrays.time(row[2]), kind, (String) row[1]),
                            (String) row[5],
                            ((Number) row[8]).intValue(),
                            (String) row[6],
                            row[7] == null ? null : Version.withdrawn(ColumnArrays.time(row[7]), true)));
        }
        return states;
    }

    Map<String, Reading> readings(Collection<String> ids) {
        Map<String, Reading> met = known(ids);
        Map<String, Reading> readings = new HashMap<>();
        for (Object[] row : sql.rows(schema.in(READINGS), ColumnArrays.texts(ids), revisions(ids, met))) {
            Reading reading = reading(row, met);
            readings.put(reading.article().id(), reading);
        }
        return readings;
    }

    /** What this process met of these articles, by id; null of the others. */
    Map<String, Reading> known(Collection<String> ids) {
        Map<String, Reading> met = new HashMap<>();
        ids.forEach(id -> met.put(id, known.of(schema, id)));
        return met;
    }

    /** Which revisions are known. */
    static String[] revisions(Collection<String> ids, Map<String, Reading> known) {
        return ColumnArrays.texts(
                ids, id -> known.get(id) == null ? null : known.get(id).revision());
    }

    /** A row of {@link #READINGS}. */
    Reading reading(Object[] row, Map<String, Reading> met) {
        String id = (String) row[0];
        return row[1] == null ? met.get(id) : read(id, row);
    }

    private Reading read(String id, Object[] row) {
        SubmittedColumn submitted = SubmittedColumn.read((String) row[1]);
        Reading reading = new Reading(
                submitted.article(id, (String) row[2]),
                submitted.revision(),
                submitted.externalId(),
                submitted.authors(),
                submitted.section(),
                ExtractionColumn.read((String) row[3]),
                Fingerprint.decode((String) row[4]));
        known.learn(schema, reading);
        return reading;
    }

    /** What came now is merged with what comes next; what left is kept nowhere. */
    void learn(List<ArticleRow> rows) {
        for (ArticleRow row : rows) {
            if (row.reading() == null) {
                known.forget(row.id());
            } else {
                known.learn(schema, row.reading());
            }
        }
    }

    void write(ViewDelta delta) {
        versions(delta);
        if (!delta.articles().isEmpty()) {
            upsert(delta.articles());
        }
        if (!delta.placements().isEmpty()) {
            List<ArticlePlacement> rows = delta.placements();
            sql.send(
                    schema.in(PLACE),
                    ColumnArrays.texts(rows, ArticlePlacement::articleId),
                    ColumnArrays.texts(rows, ArticlePlacement::eventId),
                    ColumnArrays.texts(rows, ArticlePlacement::origin),
                    ColumnArrays.texts(rows, ArticlePlacement::doc));
        }
        if (!delta.repeated().isEmpty()) {
            var rows = delta.repeated().entrySet();
            sql.send(
                    schema.in(REPEAT),
                    ColumnArrays.texts(rows, Map.Entry::getKey),
                    ColumnArrays.times(rows, row -> row.getValue().time()));
        }
    }

    private void upsert(List<ArticleRow> rows) {
        sql.send(
                schema.in(UPSERT),
                ColumnArrays.texts(rows, ArticleRow::id),
                ColumnArrays.texts(rows, row -> row.version().revision()),
                ColumnArrays.times(rows, row -> row.version().time()),
                ColumnArrays.booleans(rows, row -> !row.version().isText()),
                ColumnArrays.booleans(rows, row -> row.version().kind() == Version.Kind.ERASED),
                ColumnArrays.texts(rows, ArticleRow::eventId),
                ColumnArrays.texts(rows, ArticleRow::founderEventId),
                ColumnArrays.texts(rows, ArticleRow::origin),
                ColumnArrays.texts(
                        rows, row -> row.view() == null ? null : row.view().outlet()),
                ColumnArrays.times(
                        rows, row -> row.view() == null ? null : row.view().publishedAt()),
                ColumnArrays.texts(
                        rows, row -> row.view() == null ? null : row.view().title()),
                ColumnArrays.texts(rows, ArticleRow::doc),
                ColumnArrays.texts(
                        rows,
                        row -> row.reading() == null
                                ? null
                                : row.reading().article().text()),
                ColumnArrays.texts(
                        rows,
                        row -> row.reading() == null
                                ? null
                                : row.reading().fingerprint().encode()),
                ColumnArrays.texts(
                        rows,
                        row -> row.reading() == null
                                ? null
                                : new ExtractionColumn(row.reading().found()).toText()),
                ColumnArrays.texts(rows, row -> row.reading() == null ? null : happened(row.reading())),
                ColumnArrays.texts(rows, ArticleRow::traits),
                ColumnArrays.texts(
                        rows,
                        row -> row.reading() == null
                                ? null
                                : SubmittedColumn.of(row.reading()).toText()));
    }

    private static String happened(Reading reading) {
        return reading.fingerprint().happening() == null
                ? null
                : reading.fingerprint().happening().toString();
    }

    private void versions(ViewDelta delta) {
        if (!delta.erasures().isEmpty()) {
            var rows = delta.erasures().entrySet();
            sql.send(
                    schema.in(FORGET),
                    ColumnArrays.texts(rows, Map.Entry::getKey),
                    ColumnArrays.times(rows, row -> row.getValue().time()));
        }
        if (!delta.articles().isEmpty()) {
            sql.send(
                    schema.in(SUCCEED),
                    ColumnArrays.texts(delta.articles(), ArticleRow::id),
                    ColumnArrays.texts(delta.articles(), row -> row.version().revision()));
        }
        List<VersionRow> rows = newestOfEachRevision(delta.versions());
        if (!rows.isEmpty()) {
            sql.send(
                    schema.in(VERSIONS),
                    ColumnArrays.texts(rows, VersionRow::articleId),
                    ColumnArrays.texts(rows, row -> row.version().revision()),
                    ColumnArrays.times(rows, row -> row.version().time()),
                    ColumnArrays.booleans(rows, row -> !row.version().isText()),
                    ColumnArrays.texts(rows, VersionRow::reason),
                    ColumnArrays.texts(rows, VersionRow::title),
                    ColumnArrays.times(rows, VersionRow::publishedAt),
                    ColumnArrays.texts(
                            rows,
                            row -> row.version()
                                            .revision()
                                            .equals(delta.current().get(row.articleId()))
                                    ? null
                                    : row.text()));
        }
    }

    /** One statement may not touch a row twice. */
    private static List<VersionRow> newestOfEachRevision(List<VersionRow> rows) {
        Map<List<String>, VersionRow> newest = new HashMap<>();
        for (VersionRow row : rows) {
            newest.merge(
                    List.of(row.articleId(), row.version().revision()),
                    row,
                    (a, b) -> a.version().compareTo(b.version()) >= 0 ? a : b);
        }
        return new ArrayList<>(newest.values());
    }
}
