package org.newsclaims.query.adapter.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A claim of the active generation. */
@Entity(name = "Claim")
@Table(schema = "views", name = "claim")
class ClaimEntity {
    @Id
    String id;

    /** ClaimView as JSON. */
    String doc;
}
