package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the list of generations. */
@Entity(name = "Generation")
@Table(schema = "news_claims", name = "generation")
public class GenerationEntity {
    @Id
    int id;

    @Column(name = "engine_version", nullable = false)
    String engineVersion;

    @Column(nullable = false)
    String state;
}
