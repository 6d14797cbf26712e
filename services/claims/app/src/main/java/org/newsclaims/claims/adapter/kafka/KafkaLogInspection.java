package org.newsclaims.claims.adapter.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.newsclaims.claims.application.log.LogInspection;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.LogExtent;
import org.newsclaims.claims.domain.LogIdentity;
import org.newsclaims.claims.domain.LogPartition;

/** Asks the broker which log it has. Thread-safe. */
@ApplicationScoped
public class KafkaLogInspection implements LogInspection {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> kafka;
    private final String topic;
    private Admin admin;

    KafkaLogInspection(@Identifier("default-kafka-broker") Map<String, Object> kafka, TopicSettings topics) {
        this.kafka = kafka;
        this.topic = topics.articleEvents();
    }

    @Override
    public LogExtent extent() {
        try {
            TopicDescription found = description();
            if (found == null) {
                return LogExtent.none();
            }
            List<TopicPartition> partitions = found.partitions().stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return new LogExtent(
                    Optional.of(identity(found)),
                    offsets(partitions, OffsetSpec.earliest()),
                    offsets(partitions, OffsetSpec.latest()));
        } catch (KafkaException e) {
            throw new StoreUnavailable("the log cannot be looked at", e);
        }
    }

    @Override
    public Optional<LogIdentity> identity() {
        try {
            return Optional.ofNullable(description()).map(this::identity);
        } catch (KafkaException e) {
            throw new StoreUnavailable("the log cannot be looked at", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    private LogIdentity identity(TopicDescription found) {
        return new LogIdentity(
                get(admin().describeCluster().clusterId()), found.topicId().toString());
    }

    /** Null when there is no such topic. */
    private TopicDescription description() {
        try {
            return get(admin().describeTopics(List.of(topic)).topicNameValues().get(topic));
        } catch (UnknownTopicOrPartitionException e) {
            return null;
        }
    }

    private Map<LogPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, which));
        Map<LogPartition, Long> offsets = new HashMap<>();
        get(admin().listOffsets(asked).all())
                .forEach((partition, found) ->
                        offsets.put(new LogPartition(partition.topic(), partition.partition()), found.offset()));
        return offsets;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException gone) {
                throw gone;
            }
            throw new StoreUnavailable("the broker does not say which log it has", e.getCause());
        } catch (TimeoutException e) {
            throw new StoreUnavailable("the broker does not say which log it has", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> all = new HashMap<>(kafka);
            all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                    PATIENCE.dividedBy(4).toMillis());
            admin = Admin.create(all);
        }
        return admin;
    }

    private synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
