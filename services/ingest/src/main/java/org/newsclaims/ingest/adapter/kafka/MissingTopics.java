package org.newsclaims.ingest.adapter.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            // Asked first: whoever may use a topic that is there often may not make one.
            Set<String> there = names(admin);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
                await(made);
            }
        }
    }

    private static Set<String> names(Admin admin) throws InterruptedException {
        try {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            throw new KafkaException("The topics cannot be listed", e.getCause());
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
