package org.newsclaims.infra;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.newsclaims.records.Topics;

/**
 * The topics of the system and their settings, as decision 7 has them. Topics are always created on purpose: a broker
 * that makes them on first use would give the log one partition and a week.
 *
 * @param articleEvents name of the log
 * @param claimChanges name of the claim feed
 * @param deadLetters name of the topic of what could not be projected
 */
public record TopicLayout(String articleEvents, String claimChanges, String deadLetters) {
    /** Partitions of the log: how many consumers can extract side by side. */
    public static final int ARTICLE_EVENT_PARTITIONS = 6;
    /** The largest record batch the log takes. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final Duration WAIT = Duration.ofSeconds(30);

    /** The names that contracts and defaults use. */
    public static TopicLayout standard() {
        return prefixed("");
    }

    /** The same topics under a prefix, so that test classes can share a broker. */
    public static TopicLayout prefixed(String prefix) {
        return new TopicLayout(
                prefix + Topics.ARTICLE_EVENTS, prefix + Topics.CLAIM_CHANGES, prefix + Topics.DEAD_LETTERS);
    }

    /**
     * Creates what is missing, with one replica; existing topics stay as they are.
     *
     * @throws InfraException when the broker does not answer within 30 s or refuses
     */
    public void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (NewTopic topic : topics()) {
                create(admin, topic);
            }
        }
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get(WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new InfraException("cannot create topic " + topic.name(), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfraException("interrupted while creating topic " + topic.name(), e);
        } catch (TimeoutException e) {
            throw new InfraException("no answer from Kafka while creating topic " + topic.name(), e);
        }
    }

    private List<NewTopic> topics() {
        String month = millis(Duration.ofDays(30));
        String maxBytes = Integer.toString(MAX_RECORD_BYTES);
        return List.of(
                new NewTopic(articleEvents, ARTICLE_EVENT_PARTITIONS, (short) 1)
                        .configs(Map.of(
                                "cleanup.policy",
                                "compact",
                                "max.compaction.lag.ms",
                                millis(Duration.ofDays(7)),
                                "max.message.bytes",
                                maxBytes)),
                new NewTopic(claimChanges, 1, (short) 1)
                        .configs(Map.of("retention.ms", month, "max.message.bytes", maxBytes)),
                new NewTopic(deadLetters, 1, (short) 1)
                        .configs(Map.of("retention.ms", month, "max.message.bytes", maxBytes)));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
