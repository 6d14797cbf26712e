package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How far a generation has read one partition of the log. */
@Entity(name = "Position")
@Table(schema = "news_claims", name = "position")
class PositionEntity {
    @EmbeddedId
    Key key;

    @Column(name = "next_offset", nullable = false)
    long next;

    /** Which generation and partition. */
    @Embeddable
    record Key(int generation, String topic, int partition) {}
}
