package org.newsclaims.query.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A statement of the active generation. */
@Entity(name = "Statement")
@Table(schema = "views", name = "statement")
class StatementEntity {
    @Id
    String id;

    /** StatementView as JSON. */
    String doc;

    @Column(name = "published_at")
    Instant publishedAt;
}
