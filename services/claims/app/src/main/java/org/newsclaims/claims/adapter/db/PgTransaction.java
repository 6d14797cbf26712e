package org.newsclaims.claims.adapter.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
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
    private static final String POSITIONS = "SELECT topic, partition, next_offset FROM {g}.position";
    private static final String OPEN =
            "INSERT INTO {g}.position (topic, partition, next_offset) SELECT t, p, 0 FROM unnest({t1}, {i2}) AS r(t, p)"
                    + " ON CONFLICT DO NOTHING";
    private static final String ADVANCE =
            """
            UPDATE {g}.position p SET next_offset = r.next FROM unnest({t1}, {i2}, {l3}, {l4}) AS r(t, p, expected, next)
            WHERE p.topic = r.t AND p.partition = r.p AND p.next_offset = r.expected""";
    private static final String PARK =
            """
            INSERT INTO news_claims.dead_letter (topic, partition, "offset", article_id, cause)
            SELECT * FROM unnest({t1}, {i2}, {l3}, {t4}, {t5})
            ON CONFLICT (topic, partition, "offset") DO UPDATE SET cause = excluded.cause, state = 'parked'""";
    private static final String UNPARK =
            """
            UPDATE news_claims.dead_letter SET state = 'replayed'
            WHERE topic = ?1 AND partition = ?2 AND "offset" = ?3""";

    private final Sql sql;
    private final RecordCodec codec;
    private final KnownFingerprints known;
    private final PgGenerations generations;

    PgTransaction(Sql sql, RecordCodec codec, KnownFingerprints known) {
        this.sql = sql;
        this.codec = codec;
        this.known = known;
        this.generations = new PgGenerations(sql);
    }

    @Override
    public void takeTurn() {
        new ProjectionTurn(sql).take();
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
    public List<ClaimTurn> claimTurns(int from, int to, String afterClaimId, int limit) {
        return new PgDifference(sql, from, to).claimTurns(afterClaimId, limit);
    }

    @Override
    public ViewStore views(int generation) {
        return new PgViewStore(sql, new Schema(generation), known);
    }

    @Override
    public RowDigests digests(int generation) {
        return new PgRowDigests(sql, new Schema(generation));
    }

    @Override
    public Map<LogPartition, Long> positions(int generation) {
        Map<LogPartition, Long> positions = new TreeMap<>();
        for (Object[] row : sql.rows(new Schema(generation).in(POSITIONS))) {
            positions.put(
                    new LogPartition((String) row[0], ((Number) row[1]).intValue()), ((Number) row[2]).longValue());
        }
        return positions;
    }

    @Override
    public boolean advance(int generation, Collection<Advance> steps) {
        Schema schema = new Schema(generation);
        List<Advance> rows = new ArrayList<>(steps);
        String[] topics = Columns.texts(rows, step -> step.partition().topic());
        Integer[] numbers = Columns.integers(rows, step -> step.partition().number());
        sql.update(schema.in(OPEN), topics, numbers);
        return rows.size()
                == sql.update(
                        schema.in(ADVANCE),
                        topics,
                        numbers,
                        Columns.longs(rows, Advance::expected),
                        Columns.longs(rows, Advance::next));
    }

    @Override
    public void park(Collection<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            sql.update(
                    new Schema(1).in(PARK),
                    Columns.texts(
                            letters, letter -> letter.position().partition().topic()),
                    Columns.integers(
                            letters, letter -> letter.position().partition().number()),
                    Columns.longs(letters, letter -> letter.position().offset()),
                    Columns.texts(letters, DeadLetter::articleId),
                    Columns.texts(letters, DeadLetter::cause));
        }
    }

    @Override
    public void unpark(LogPosition position) {
        sql.update(UNPARK, position.partition().topic(), position.partition().number(), position.offset());
    }

    @Override
    public void tell(List<ClaimTurn> turns) {
        new PgFeed(sql, codec).append(turns);
    }
}
