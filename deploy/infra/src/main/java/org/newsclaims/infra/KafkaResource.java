package org.newsclaims.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives a Quarkus test class the shared broker and topics of its own: sets {@code kafka.bootstrap.servers} and the three
 * {@code news-claims.topics.*} names. Init argument {@code prefix} names the test class's topics.
 */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    private String prefix = "";

    @Override
    public void init(Map<String, String> arguments) {
        prefix = arguments.getOrDefault("prefix", "");
    }

    @Override
    public Map<String, String> start() {
        String bootstrapServers = SharedInfra.bootstrapServers();
        TopicLayout topics = TopicLayout.prefixed(prefix);
        topics.create(bootstrapServers);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("kafka.bootstrap.servers", bootstrapServers);
        settings.put("news-claims.topics.article-events", topics.articleEvents());
        settings.put("news-claims.topics.claim-changes", topics.claimChanges());
        settings.put("news-claims.topics.dead-letters", topics.deadLetters());
        return settings;
    }

    @Override
    public void stop() {
        // The broker is shared and stops with the JVM.
    }
}
