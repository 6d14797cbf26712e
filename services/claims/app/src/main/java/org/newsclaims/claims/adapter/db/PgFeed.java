package org.newsclaims.claims.adapter.db;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.records.ClaimChanged;

/** The claim feed: the outbox of the topic and the source of server-sent events. */
final class PgFeed {
    private static final String PLACE =
            "SELECT f.epoch, (SELECT coalesce(max(sequence), 0) FROM news_claims.claim_change) FROM news_claims.feed f";
    private static final String APPEND =
            """
            INSERT INTO news_claims.claim_change (sequence, change, event_id, claim_id, speaker_ids, outlets, polarity,
              form, caused_at, doc)
            SELECT sequence, change, event_id, claim_id, string_to_array(speakers, chr(31)),
              string_to_array(outlets, chr(31)), polarity, form,
              timestamptz 'epoch' + caused * interval '1 microsecond', doc
            FROM unnest({l1}, {t2}, {t3}, {t4}, {t5}, {t6}, {t7}, {t8}, {l9}, {t10})
              AS r(sequence, change, event_id, claim_id, speakers, outlets, polarity, form, caused, doc)""";

    private final Sql sql;
    private final RecordCodec codec;
    private Object[] place;

    PgFeed(Sql sql, RecordCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    /**
     * Looks up where the feed ends, for the first who appends: behind all that a batch writes, the answer would wait for that. The
     * caller holds the lock under which it ends there.
     */
    void find() {
        place = sql.rows(PLACE).get(0);
    }

    /** Gives out the next numbers; the caller holds the lock under which that is safe. */
    void append(List<ClaimTurn> turns) {
        if (turns.isEmpty()) {
            return;
        }
        if (place == null) {
            find();
        }
        String epoch = (String) place[0];
        long last = (Long) place[1];
        place = null;
        List<ClaimChanged> changes = new ArrayList<>(turns.size());
        for (ClaimTurn turn : turns) {
            changes.add(new ClaimChanged(
                    ++last,
                    turn.change(),
                    turn.head().eventId(),
                    turn.head().id(),
                    turn.claim(),
                    turn.causedAt(),
                    epoch));
        }
        sql.send(
                new Schema(1).in(APPEND),
                ColumnArrays.longs(changes, ClaimChanged::sequence),
                ColumnArrays.texts(changes, change -> change.change().name().toLowerCase(Locale.ROOT)),
                ColumnArrays.texts(changes, ClaimChanged::eventId),
                ColumnArrays.texts(changes, ClaimChanged::claimId),
                ColumnArrays.lists(turns, turn -> turn.head().speakerIds()),
                ColumnArrays.lists(turns, turn -> turn.head().outlets()),
                ColumnArrays.texts(turns, turn -> turn.head().polarity()),
                ColumnArrays.texts(turns, turn -> turn.head().form()),
                ColumnArrays.times(changes, ClaimChanged::causedAt),
                ColumnArrays.texts(
                        changes, change -> new String(codec.encode(change).data(), StandardCharsets.UTF_8)));
    }
}
