package org.newsclaims.claims.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.newsclaims.http.settings.AllowedRange;

/** For the fault harness alone; never set it anywhere else. */
@ConfigMapping(prefix = "news-claims.fault-harness")
public interface FaultHarnessSettings {
    /**
     * Which safeguard to take away, for the fault harness alone: {@code none}, {@code positions-first}, {@code no-comparison} or
     * {@code no-deduplication}.
     */
    @WithDefault("none")
    Broken broken();

    /** How long each batch is held back before its transaction, for the fault harness alone. */
    @WithDefault("0s")
    @AllowedRange(least = "0s", most = "1h")
    Duration pause();

    /** Safeguards that can be taken away. */
    enum Broken {
        NONE,
        POSITIONS_FIRST,
        NO_COMPARISON,
        NO_DEDUPLICATION
    }
}
