package org.newsclaims.claims.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Names of the topics. */
@ConfigMapping(prefix = "news-claims.topics")
public interface TopicSettings {
    /** The log of articles. */
    @WithDefault("news-claims.article-events")
    String articleEvents();

    /** Where claim changes go. */
    @WithDefault("news-claims.claim-changes")
    String claimChanges();

    /** Where dead letters are announced. */
    @WithDefault("news-claims.dead-letters")
    String deadLetters();
}
