package org.newsclaims.ingest.adapter.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics that are this service's own when nobody has made them before. */
final class MissingTopics {
    private MissingTopics() {}

    /** A topic with the brokers' own replication. */
    static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    /** @throws KafkaException when one of them is not there and cannot be made */
    static void create(Map<String, Object> client, Collection<NewTopic> topics) throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made);
            }
        }
    }

    private static void await(KafkaFuture<Void> made) throws InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic cannot be made", e.getCause());
            }
        }
    }
}
