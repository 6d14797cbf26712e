package org.newsclaims.claims.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How the log is followed. */
@ConfigMapping(prefix = "news-claims.projection")
public interface ProjectionSettings {
    /** Whether this process follows the log at all. */
    @WithDefault("true")
    boolean enabled();

    /** Consumer group; all replicas share it. */
    @WithDefault("news-claims-views")
    String group();

    /** Most records in one transaction. */
    @WithDefault("256")
    int batchSize();

    /** Batches read ahead while one is written. */
    @WithDefault("2")
    int batchesAhead();

    /** Threads that run the engine; all processors when not set. */
    OptionalInt extractors();

    /** How long one article may keep the engine busy before it is parked. */
    @WithDefault("30s")
    Duration articleTimeLimit();

    /** First pause after a fault that passes; it doubles up to {@link #longestPause}. */
    @WithDefault("200ms")
    Duration firstPause();

    /** Longest pause after repeated faults. */
    @WithDefault("10s")
    Duration longestPause();

    /** How long a position may stand still while there is more to read before the service says it is not ready. */
    @WithDefault("60s")
    Duration stallLimit();
}
