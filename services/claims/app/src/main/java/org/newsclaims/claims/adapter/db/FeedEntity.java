package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The claim feed's history: a single row. */
@Entity(name = "Feed")
@Table(schema = "news_claims", name = "feed")
class FeedEntity {
    @Id
    boolean one;

    /** What its sequences count in. */
    @Column(nullable = false)
    String epoch;
}
