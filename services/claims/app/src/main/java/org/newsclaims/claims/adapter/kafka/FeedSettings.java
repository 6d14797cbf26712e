package org.newsclaims.claims.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How claim changes get to their topic. */
@ConfigMapping(prefix = "news-claims.feed")
public interface FeedSettings {
    /** Whether this process publishes claim changes. */
    @WithDefault("true")
    boolean enabled();

    /** Most changes in one go. */
    @WithDefault("500")
    int batchSize();

    /** Pause when nothing is due. */
    @WithDefault("250ms")
    Duration idlePause();

    /** For how long after the article event behind it a published change is kept; as long as its topic keeps it. */
    @WithDefault("30d")
    Duration retention();
}
