package org.newsclaims.ingest.adapter.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.DraftReader;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.Refusal;

/**
 * Takes articles from a topic of other systems. A position is committed only once the log has every article before it, and
 * the dead letters have the rest; what comes again after a crash makes the same records again, which changes nothing.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String MOST = "200";
    private static final int PARTITIONS = 6;
    private static final String LARGEST = "16777216";
    private static final String MONTH_MILLIS = "2592000000";

    private final Map<String, Object> client;
    private final IngestConfig config;
    private final InboxBatch batch;
    private final Delivery delivery;
    private Consumer<String, byte[]> consumer;
    private Thread thread;
    private volatile boolean over;

    Inbox(
            @Identifier("default-kafka-broker") Map<String, Object> client,
            IngestConfig config,
            DraftReader drafts,
            SubmitArticle articles,
            Delivery delivery) {
        this.client = new HashMap<>(client);
        this.config = config;
        this.batch = new InboxBatch(drafts, articles);
        this.delivery = delivery;
    }

    void start(@Observes StartupEvent started) {
        Optional<String> topic = config.inbox().topic();
        if (topic.isPresent()) {
            String dead = config.inbox().deadLetterTopic().orElse(topic.get() + "-dead-letters");
            consumer = consumer();
            thread = new Thread(() -> run(topic.get(), dead), "inbox");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        over = true;
        if (thread != null) {
            consumer.wakeup();
            thread.join();
        }
    }

    private void run(String topic, String dead) {
        InboxDeadLetters letters = new InboxDeadLetters(delivery, dead);
        try {
            create(topic, dead);
            consumer.subscribe(List.of(topic));
            while (!over) {
                take(letters);
            }
        } catch (WakeupException stopping) {
            LOG.debugf("The inbox of %s is closed", config.inbox().group());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            consumer.close();
        }
    }

    private void create(String topic, String dead) throws InterruptedException {
        // An article that REST takes has room here, too, and whoever looks after the dead letters has a month.
        List<NewTopic> topics = List.of(
                MissingTopics.topic(topic, PARTITIONS, Map.of("max.message.bytes", LARGEST)),
                MissingTopics.topic(dead, 1, Map.of("max.message.bytes", LARGEST, "retention.ms", MONTH_MILLIS)));
        while (!over) {
            try {
                MissingTopics.create(client, topics);
                return;
            } catch (KafkaException e) {
                LOG.warnf("The inbox has no topic yet: %s", e.getMessage());
                Thread.sleep(config.retryAfter().toMillis());
            }
        }
    }

    private void take(InboxDeadLetters letters) throws InterruptedException {
        try {
            ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
            if (!messages.isEmpty()) {
                file(messages, letters);
            }
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (KafkaException e) {
            LOG.warn("The inbox cannot be read at present", e);
            Thread.sleep(config.retryAfter().toMillis());
        }
    }

    private void file(ConsumerRecords<String, byte[]> messages, InboxDeadLetters letters) throws InterruptedException {
        try {
            letters.send(batch.submit(messages));
            consumer.commitSync();
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (CommitFailedException late) {
            // Another replica has these partitions by now, and takes the same messages again, which changes nothing.
            LOG.warnf("The inbox took too long: %s", late.getMessage());
        } catch (Refusal | KafkaException away) {
            LOG.warnf("The inbox waits: %s", away.getMessage());
            for (TopicPartition partition : messages.partitions()) {
                consumer.seek(
                        partition,
                        new OffsetAndMetadata(messages.records(partition).get(0).offset()));
            }
            Thread.sleep(config.retryAfter().toMillis());
        }
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.inbox().group());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
