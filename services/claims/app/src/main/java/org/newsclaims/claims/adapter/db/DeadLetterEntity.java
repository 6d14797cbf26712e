package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;

/** A record that could not be projected. */
@Entity(name = "DeadLetter")
@Table(schema = "news_claims", name = "dead_letter")
class DeadLetterEntity {
    static final String PARKED = "parked";
    static final String REPLAYED = "replayed";

    @EmbeddedId
    Key key;

    @Column(name = "article_id")
    String articleId;

    @Column(nullable = false)
    String cause;

    @Column(name = "parked_at", nullable = false)
    Instant parkedAt;

    @Column(nullable = false)
    String state;

    DeadLetter letter() {
        return new DeadLetter(
                new LogPosition(new LogPartition(key.topic(), key.partition()), key.offset()), articleId, cause);
    }

    /** Where it stands. */
    @Embeddable
    record Key(String topic, int partition, @Column(name = "`offset`") long offset) {
        static Key of(LogPosition position) {
            return new Key(position.partition().topic(), position.partition().number(), position.offset());
        }
    }
}
