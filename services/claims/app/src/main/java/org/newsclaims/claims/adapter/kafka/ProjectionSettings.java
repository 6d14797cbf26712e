package org.newsclaims.claims.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;
import org.newsclaims.http.settings.AllowedRange;

/** How the log is followed. */
@ConfigMapping(prefix = "news-claims.projection")
public interface ProjectionSettings {
    /** Whether this process follows the log at all. */
    @WithDefault("true")
    boolean enabled();

    /** Consumer group; all replicas share it. */
    @WithDefault("news-claims-views")
    String group();

    /**
     * After how long without a sign of life Kafka gives a replica's partitions to others: so long a killed replica's part
     * of the log stands still. One that stops in good order, or starts, holds its part up for a third of it, and for a second at most.
     */
    @WithDefault("15s")
    @AllowedRange(least = "1s", most = "30m")
    Duration sessionTimeout();

    /** How long a transaction should take; by that, it holds more records or fewer. */
    @WithDefault("1s")
    @AllowedRange(least = "1ms", most = "10m")
    Duration batchTime();

    /**
     * The same for a rebuild, which nobody waits for: the more articles of a happening come into the views together, the less
     * often it is merged and written.
     */
    @WithDefault("2s")
    @AllowedRange(least = "1ms", most = "10m")
    Duration rebuildBatchTime();

    /** Most records in one transaction, however quick they are. */
    @WithDefault("256")
    @AllowedRange(least = "1", most = "100000", unit = "records")
    int batchSize();

    /** How many batches, as large as the next may be, the engine reads ahead while one is written. */
    @WithDefault("2")
    @AllowedRange(least = "1", most = "100", unit = "batches")
    int batchesAhead();

    /** Threads that run the engine; all processors when not set. */
    @AllowedRange(least = "1", most = "1024", unit = "threads")
    OptionalInt extractors();

    /** How much processor time one article may take from the engine before it is parked. */
    @WithDefault("30s")
    @AllowedRange(least = "10ms", most = "1h")
    Duration articleTimeLimit();

    /**
     * How often a batch may fail for the same reason, other than that the database is away, before its records are tried
     * apart and those at fault parked.
     */
    @WithDefault("5")
    @AllowedRange(least = "1", most = "1000", unit = "failures")
    int failuresBeforeParking();

    /** First pause after a fault that passes; it doubles up to {@link #longestPause}. */
    @WithDefault("200ms")
    @AllowedRange(least = "1ms", most = "1h")
    Duration firstPause();

    /** Longest pause after repeated faults. */
    @WithDefault("10s")
    @AllowedRange(least = "1ms", most = "1h")
    Duration longestPause();

    /** How long a position may stand still while there is more to read before the service says it is not ready. */
    @WithDefault("60s")
    @AllowedRange(least = "1s", most = "24h")
    Duration stallLimit();
}
