package org.newsclaims.query.adapter.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A generation of views. */
@Entity(name = "Generation")
@Table(schema = "views", name = "generation")
class GenerationRow {
    @Id
    int id;

    /** {@code active} is the one that all views show. */
    String state;
}
