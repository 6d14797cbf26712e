package org.newsclaims.claims.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.run.AheadReader;

/** Follows the log while it runs: one thread reads, the engine's threads extract, one thread writes. */
@ApplicationScoped
public class LogFollower {
    /** A batch is done within seconds; one that is not is rolled back, and taken in again by whoever goes on. */
    private static final long GRACE_MILLIS = 2000;

    /**
     * Replicas are told with the answer to a heartbeat that another came or left: for so long nobody reads what that one leaves, or is
     * given.
     */
    private static final int MOST_HEARTBEAT_MILLIS = 1000;

    private final Map<String, Object> kafka;
    private final ProjectionSettings settings;
    private final TopicSettings topics;
    private final LogCheck check;
    private final LiveProjection projection;
    private final AheadReader reader;
    private final ProjectionMetrics metrics;
    private final ProjectionStatus status;
    private final Tracing tracing;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);

    private ExtractionPool pool;
    private Producer<byte[], byte[]> producer;
    private Consumer<byte[], byte[]> consumer;
    private Thread reading;
    private Thread projecting;

    LogFollower(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProjectionSettings settings,
            TopicSettings topics,
            LogCheck check,
            LiveProjection projection,
            AheadReader reader,
            ProjectionStatus status,
            MeterRegistry registry,
            OpenTelemetry telemetry) {
        this.kafka = kafka;
        this.settings = settings;
        this.topics = topics;
        this.check = check;
        this.projection = projection;
        this.reader = reader;
        this.status = status;
        this.tracing = new Tracing(telemetry);
        this.metrics = new ProjectionMetrics(registry, status);
    }

    /** Makes what {@link #start} needs beside the database, for a thread that runs while that is made ready. */
    public synchronized void prepare() {
        if (!settings.enabled() || consumer != null) {
            return;
        }
        if (producer == null) { // else made by an attempt that got no consumer
            producer = new KafkaProducer<>(producerSettings(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        consumer = new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Starts following; the database must be ready. Safe to repeat: there is one consumer, and one thread may use it. */
    public void start() {
        if (!settings.enabled() || reading != null) {
            return;
        }
        prepare();
        pool = new ExtractionPool(
                settings.extractors().orElse(Runtime.getRuntime().availableProcessors()), settings.articleTimeLimit());
        Gathering gathering = new Gathering(settings.batchSize(), settings.batchTime());
        BatchQueue queue = new BatchQueue(() -> gathering.most() * settings.batchesAhead());
        reading = new Thread(
                new ReadingThread(
                        consumer,
                        topics.articleEvents(),
                        new LogWatch(check),
                        new ReadAhead(
                                new ChangeReader(reader::read, pool, metrics::read, tracing)::read,
                                settings.batchSize() * (settings.batchesAhead() + 2)),
                        queue,
                        status,
                        backoff(),
                        stopped,
                        written),
                "log-reading");
        projecting = new Thread(
                new ProjectingThread(
                        queue,
                        gathering,
                        projection,
                        new KafkaDeadLetterTopic(producer, topics.deadLetters()),
                        status,
                        metrics,
                        tracing,
                        backoff(),
                        new Refusals(settings.failuresBeforeParking()),
                        stopped),
                "projecting");
        reading.start();
        projecting.start();
        status.started(() -> reading.isAlive() && projecting.isAlive(), pool::stuck);
    }

    /**
     * Ends after the transaction at hand, or with it rolled back when it takes longer than a moment, and leaves the group then: another
     * replica that began at once would read from before that transaction, and have read in vain.
     */
    public void stop() {
        stopped.countDown();
        if (reading == null) {
            closeUnused();
            return;
        }
        try {
            try {
                end(projecting);
            } finally {
                written.countDown();
            }
            end(reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.close();
        producer.close(Duration.ofMillis(GRACE_MILLIS));
    }

    private synchronized void closeUnused() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private static void end(Thread thread) throws InterruptedException {
        thread.join(GRACE_MILLIS);
        thread.interrupt();
        thread.join(GRACE_MILLIS);
    }

    private Backoff backoff() {
        return new Backoff(settings.firstPause(), settings.longestPause(), stopped);
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> all = new HashMap<>(kafka);
        all.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // The views say where to go on. When the log does not reach there, that is an alarm and no reason to skip.
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batchSize());
        int session = (int) settings.sessionTimeout().toMillis();
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        all.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.min(session / 3, MOST_HEARTBEAT_MILLIS));
        all.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return all;
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> all = new HashMap<>(kafka);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return all;
    }
}
