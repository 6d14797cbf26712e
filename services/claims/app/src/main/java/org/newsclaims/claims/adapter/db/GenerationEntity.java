package org.newsclaims.claims.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.LogIdentity;

/** A generation of the views. Rows are made and deleted by the migrations' functions, together with the tables they name. */
@Entity(name = "Generation")
@Table(schema = "news_claims", name = "generation")
class GenerationEntity {
    @Id
    int id;

    @Column(name = "engine_version", nullable = false)
    String engineVersion;

    @Convert(converter = GenerationState.class)
    @Column(nullable = false)
    Generation.State state;

    /** Of Kafka; null until the log was first looked at. */
    @Column(name = "cluster_id")
    String clusterId;

    /** Of the log's topic; null likewise. */
    @Column(name = "topic_id")
    String topicId;

    /** Why the log is not read on from the positions; null while it is. */
    @Column(name = "log_refused")
    String logRefused;

    /** When another took its place; null while none did. */
    @Column(name = "retired_at")
    Instant retiredAt;

    Generation generation() {
        return new Generation(id, engineVersion, state, retiredAt);
    }

    FollowedLog log() {
        return new FollowedLog(
                Optional.ofNullable(topicId).map(topic -> new LogIdentity(clusterId, topic)),
                Optional.ofNullable(logRefused));
    }
}
