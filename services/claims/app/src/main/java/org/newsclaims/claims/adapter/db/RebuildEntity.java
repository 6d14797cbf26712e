package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A run of a rebuild, on whichever replica. */
@Entity(name = "RebuildRun")
@Table(schema = "news_claims", name = "rebuild")
class RebuildEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String state;

    /** The replica. */
    @Column(nullable = false)
    String runner;

    /** That it fills; 0 before it is known. */
    @Column(nullable = false)
    int generation;

    @Column(nullable = false)
    long records;

    @Column(nullable = false)
    long lag;

    @Column(nullable = false)
    long skipped;

    String failure;

    /** What the swap changed, as JSON; null before. */
    String report;

    /** Whether it was asked to end. */
    @Column(nullable = false)
    boolean cancelling;

    @Column(name = "started_at", nullable = false)
    Instant startedAt;

    /** Its last sign of life. */
    @Column(name = "alive_at", nullable = false)
    Instant aliveAt;

    @Column(name = "ended_at")
    Instant endedAt;
}
