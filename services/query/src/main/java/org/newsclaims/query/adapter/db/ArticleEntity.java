package org.newsclaims.query.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An article of the active generation. */
@Entity(name = "Article")
@Table(schema = "views", name = "article")
class ArticleEntity {
    @Id
    String id;

    /** ArticleView as JSON, without text; null when retracted. */
    String doc;

    /** The text; null when retracted. */
    String body;

    @Column(name = "published_at")
    Instant publishedAt;

    boolean erased;
}
