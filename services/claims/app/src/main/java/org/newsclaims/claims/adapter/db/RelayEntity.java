package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the claim feed is on its topic: a single row. */
@Entity(name = "Relay")
@Table(schema = "news_claims", name = "relay")
class RelayEntity {
    @Id
    boolean one;

    /** Of the last change that Kafka acknowledged; 0 before the first. */
    @Column(nullable = false)
    long sequence;
}
