package org.newsclaims.claims.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.newsclaims.http.settings.AllowedRange;

/** How claim changes get to their topic. */
@ConfigMapping(prefix = "news-claims.feed")
public interface FeedSettings {
    /** Whether this process publishes claim changes. */
    @WithDefault("true")
    boolean enabled();

    /** Most changes in one go. */
    @WithDefault("500")
    @AllowedRange(least = "1", most = "100000", unit = "changes")
    int batchSize();

    /** Pause when nothing is due. */
    @WithDefault("250ms")
    @AllowedRange(least = "1ms", most = "1m")
    Duration idlePause();

    /**
     * For how long after the article event behind it a published change is kept, but the newest, which stays; as long as its
     * topic keeps it.
     */
    @WithDefault("30d")
    @AllowedRange(least = "1m", most = "36500d")
    Duration retention();
}
