package org.newsclaims.claims.adapter.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.newsclaims.http.settings.AllowedRange;

/** How long generations are kept. */
@ConfigMapping(prefix = "news-claims.generations")
public interface GenerationSettings {
    /** How long a generation is kept after another took its place, to compare with. */
    @WithDefault("24h")
    @AllowedRange(least = "0s", most = "3650d")
    Duration retiredKept();
}
