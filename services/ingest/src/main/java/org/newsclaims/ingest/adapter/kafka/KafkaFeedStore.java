package org.newsclaims.ingest.adapter.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Feeds in a compacted topic, so that this service needs no database: every replica reads all of it, and polls the feeds of
 * the partitions that the consumer group gives it.
 */
@ApplicationScoped
class KafkaFeedStore implements FeedStore {
    private final Map<String, Object> client;
    private final IngestConfig.FeedSettings settings;
    private final Delivery delivery;
    private final FeedTable table = new FeedTable();
    private FeedTopic topic;

    KafkaFeedStore(
            @Identifier("default-kafka-broker") Map<String, Object> client, IngestConfig config, Delivery delivery) {
        this.client = new HashMap<>(client);
        this.settings = config.feeds();
        this.delivery = delivery;
    }

    /** Before the schedule that asks for them. */
    void start(@Observes @Priority(100) StartupEvent started) {
        if (settings.enabled()) {
            topic = new FeedTopic(client, settings, table);
            topic.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (topic != null) {
            topic.stop();
        }
    }

    @Override
    public List<Entry> all() {
        requireEnabled();
        return table.all();
    }

    @Override
    public Optional<Entry> one(String id) {
        requireEnabled();
        return table.one(id);
    }

    @Override
    public List<Entry> mine() {
        return table.all().stream()
                .filter(entry -> topic.isMine(partition(entry.feed().id())))
                .toList();
    }

    @Override
    public CompletionStage<Void> put(Feed feed) {
        requireEnabled();
        return send(feed.id(), feed.id(), FeedRecords.write(feed)).thenRun(() -> table.put(feed));
    }

    @Override
    public CompletionStage<Void> put(String id, FeedState state) {
        return table.one(id).isEmpty()
                ? CompletableFuture.completedFuture(null)
                : send(id, id + FeedTable.STATE, FeedRecords.write(state)).thenRun(() -> table.put(id, state));
    }

    @Override
    public CompletionStage<Void> remove(String id) {
        requireEnabled();
        return send(id, id, null)
                .thenCompose(done -> send(id, id + FeedTable.STATE, null))
                .thenRun(() -> table.remove(id));
    }

    private void requireEnabled() {
        if (!settings.enabled()) {
            throw Refusal.of(ProblemType.FEEDS_OFF, "This service polls no feeds.");
        }
    }

    private CompletionStage<Void> send(String id, String key, byte[] value) {
        return delivery.send(new ProducerRecord<>(settings.topic(), partition(id), key, value))
                .exceptionally(failure -> {
                    throw Refusal.because(ProblemType.LOG_UNAVAILABLE, "Kafka has not acknowledged the feed.", failure);
                });
    }

    private int partition(String id) {
        return Utils.toPositive(Utils.murmur2(id.getBytes(StandardCharsets.UTF_8))) % FeedTopic.PARTITIONS;
    }
}
