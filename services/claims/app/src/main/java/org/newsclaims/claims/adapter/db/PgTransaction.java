package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.GenerationDifference;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.domain.TableDifference;
import org.newsclaims.claims.views.digest.RowDigests;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.codec.RecordCodec;

/** One database transaction. */
final class PgTransaction implements Transaction {
    private static final String POSITIONS = "from Position where key.generation = ?1";
    private static final String OPEN =
            """
            INSERT INTO news_claims.position (generation, topic, partition, next_offset)
            SELECT ?1, t, p, 0 FROM unnest({t2}, {i3}) AS r(t, p) ON CONFLICT DO NOTHING""";
    private static final String ADVANCE =
            """
            UPDATE news_claims.position p SET next_offset = r.next
            FROM unnest({t2}, {i3}, {l4}, {l5}) AS r(t, p, expected, next)
            WHERE p.generation = ?1 AND p.topic = r.t AND p.partition = r.p AND p.next_offset = r.expected""";
    private static final String ARTICLES =
            "SELECT id FROM {g}.article WHERE NOT retracted AND id COLLATE \"C\" > ?1 ORDER BY id COLLATE \"C\" LIMIT ?2";
    private static final String PARK =
            """
            INSERT INTO news_claims.dead_letter (topic, partition, "offset", article_id, cause)
            SELECT * FROM unnest({t1}, {i2}, {l3}, {t4}, {t5})
            ON CONFLICT (topic, partition, "offset") DO UPDATE SET cause = excluded.cause, state = 'parked'""";
    private final Sql sql;
    private final KnownFingerprints known;
    private final KnownReadings readings;
    private final PgGenerations generations;
    private final PgFeed feed;

    PgTransaction(Sql sql, RecordCodec codec, KnownFingerprints known, KnownReadings readings) {
        this.sql = sql;
        this.feed = new PgFeed(sql, codec);
        this.known = known;
        this.readings = readings;
        this.generations = new PgGenerations(sql);
    }

    @Override
    public void takeTurn() {
        new ProjectionTurn(sql).take();
        feed.find();
    }

    @Override
    public int activeGeneration() {
        return generations.active();
    }

    @Override
    public List<Generation> generations() {
        return generations.all();
    }

    @Override
    public int createGeneration(String engineVersion) {
        return generations.create(engineVersion);
    }

    @Override
    public void activate(int generation) {
        generations.activate(generation);
    }

    @Override
    public void drop(int generation) {
        generations.drop(generation);
    }

    @Override
    public GenerationDifference difference(int from, int to) {
        return new PgDifference(sql, from, to).counts();
    }

    @Override
    public List<TableDifference> differingColumns(int from, int to) {
        return new PgDifference(sql, from, to).tables();
    }

    @Override
    public long missing(int from, int to) {
        return new PgDifference(sql, from, to).missing();
    }

    @Override
    public List<ClaimTurn> claimTurns(int from, int to, String afterClaimId, int limit) {
        return new PgDifference(sql, from, to).claimTurns(afterClaimId, limit);
    }

    @Override
    public ViewStore views(int generation) {
        return new PgViewStore(sql, new Schema(generation), known, readings);
    }

    @Override
    public List<String> articleIds(int generation, String after, int limit) {
        return sql.values(String.class, new Schema(generation).in(ARTICLES), after, limit);
    }

    @Override
    public RowDigests digests(int generation) {
        return new PgRowDigests(sql, new Schema(generation));
    }

    @Override
    public Map<LogPartition, Long> positions(int generation) {
        Map<LogPartition, Long> positions = new TreeMap<>();
        for (PositionEntity row : sql.entities().list(PositionEntity.class, POSITIONS, generation)) {
            positions.put(new LogPartition(row.key.topic(), row.key.partition()), row.next);
        }
        return positions;
    }

    @Override
    public boolean advance(int generation, Collection<Advance> steps) {
        Schema schema = new Schema(generation);
        List<Advance> rows = new ArrayList<>(steps);
        String[] topics = ColumnArrays.texts(rows, step -> step.partition().topic());
        Integer[] numbers = ColumnArrays.integers(rows, step -> step.partition().number());
        if (steps.stream().anyMatch(step -> step.expected() == 0)) {
            sql.update(schema.in(OPEN), generation, topics, numbers);
        }
        return rows.size()
                == sql.update(
                        schema.in(ADVANCE),
                        generation,
                        topics,
                        numbers,
                        ColumnArrays.longs(rows, Advance::expected),
                        ColumnArrays.longs(rows, Advance::next));
    }

    @Override
    public FollowedLog log(int generation) {
        return generations.log(generation);
    }

    @Override
    public void followLog(int generation, FollowedLog log) {
        generations.followLog(generation, log);
    }

    @Override
    public void park(Collection<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            sql.update(
                    new Schema(1).in(PARK),
                    ColumnArrays.texts(
                            letters, letter -> letter.position().partition().topic()),
                    ColumnArrays.integers(
                            letters, letter -> letter.position().partition().number()),
                    ColumnArrays.longs(letters, letter -> letter.position().offset()),
                    ColumnArrays.texts(letters, DeadLetter::articleId),
                    ColumnArrays.texts(letters, DeadLetter::cause));
        }
    }

    @Override
    public int forgetParked() {
        return sql.entities().change("delete from DeadLetter");
    }

    @Override
    public void unpark(LogPosition position) {
        sql.entities()
                .lock(DeadLetterEntity.class, DeadLetterEntity.Key.of(position))
                .ifPresent(letter -> {
                    letter.state = DeadLetterEntity.REPLAYED;
                    sql.entities().update(letter);
                });
    }

    @Override
    public void tell(List<ClaimTurn> turns) {
        feed.append(turns);
    }
}
