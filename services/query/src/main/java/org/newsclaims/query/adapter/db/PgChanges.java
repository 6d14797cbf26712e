package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.port.ChangeStore;
import org.newsclaims.query.domain.feed.Change;

/** The feed of claim changes, read from the outbox. */
@ApplicationScoped
class PgChanges implements ChangeStore {
    private final Database database;

    PgChanges(Database database) {
        this.database = database;
    }

    @Override
    public CompletionStage<Bounds> bounds() {
        return database.one(
                        "SELECT (SELECT epoch FROM views.feed), coalesce(min(sequence), 0), coalesce(max(sequence), 0)"
                                + " FROM views.claim_change",
                        Tuple.tuple(),
                        row -> new Bounds(row.getString(0), row.getLong(1), row.getLong(2)))
                .thenApply(bounds -> bounds.orElseThrow());
    }

    @Override
    public CompletionStage<Optional<Long>> firstSince(Instant time) {
        return database.one(
                "SELECT sequence FROM views.claim_change WHERE recorded_at >= $1 ORDER BY recorded_at, sequence LIMIT 1",
                Tuple.of(Filters.time(time)),
                row -> row.getLong(0));
    }

    @Override
    public CompletionStage<List<Change>> after(long sequence, int limit) {
        return database.list(
                "SELECT sequence, change, event_id, claim_id, speaker_ids, outlets, polarity, form, doc"
                        + " FROM views.claim_change WHERE sequence > $1 ORDER BY sequence LIMIT $2",
                Tuple.of(sequence, limit),
                PgChanges::change);
    }

    @Override
    public CompletionStage<List<String>> speakersCalled(String idOrName) {
        Where where = new Where().and("ARRAY[id] && " + Filters.SPEAKERS_CALLED, idOrName);
        return database.list("SELECT id FROM views.speaker" + where.sql(), where.values(), row -> row.getString(0));
    }

    private static Change change(Row row) {
        return new Change(
                row.getLong("sequence"),
                row.getString("change"),
                row.getString("event_id"),
                row.getString("claim_id"),
                new HashSet<>(List.of(row.getArrayOfStrings("speaker_ids"))),
                new HashSet<>(List.of(row.getArrayOfStrings("outlets"))),
                row.getString("polarity"),
                row.getString("form"),
                row.getString("doc"));
    }
}
