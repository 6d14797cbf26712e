package org.newsclaims.claims.adapter.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.feed.Outbox;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.records.ClaimChanged;

/**
 * Publishes claim changes in feed order. A change may be published again after a fault; its record id, the sequence,
 * tells.
 */
@ApplicationScoped
public class FeedRelay {
    private static final Logger LOG = Logger.getLogger(FeedRelay.class);
    /** What is not acknowledged by then is published again by whoever relays next. */
    private static final long GRACE_MILLIS = 2000;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 5000;

    private final Map<String, Object> kafka;
    private final FeedSettings settings;
    private final String topic;
    private final Outbox outbox;
    private final Counter published;
    private final RecordCodec codec = new RecordCodec();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Producer<byte[], byte[]> producer;
    private Thread thread;
    private long clearedAt = System.nanoTime() - BETWEEN_CLEARINGS.toNanos();

    FeedRelay(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            FeedSettings settings,
            TopicSettings topics,
            Outbox outbox,
            MeterRegistry registry) {
        this.kafka = kafka;
        this.settings = settings;
        this.topic = topics.claimChanges();
        this.outbox = outbox;
        this.published = Counter.builder("newsclaims.feed.published")
                .description("Claim changes published")
                .register(registry);
    }

    /** Starts publishing; the database must be ready. */
    public void start() {
        if (!settings.enabled()) {
            return;
        }
        Map<String, Object> all = new HashMap<>(kafka);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer = new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
        thread = new Thread(this::run, "feed-relay");
        thread.start();
    }

    /** Ends after the changes at hand. */
    public void stop() {
        stopped.countDown();
        if (thread == null) {
            return;
        }
        try {
            thread.join(GRACE_MILLIS);
            thread.interrupt();
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(1));
    }

    private void run() {
        Backoff idle = new Backoff(settings.idlePause(), settings.idlePause(), stopped);
        Backoff fault = new Backoff(settings.idlePause(), LONGEST_PAUSE, stopped);
        try {
            while (stopped.getCount() > 0) {
                try {
                    if (outbox.relay(settings.batchSize(), this::publish) == 0) {
                        forget();
                        idle.pause();
                    }
                    fault.reset();
                } catch (RuntimeException e) {
                    if (stopped.getCount() == 0) {
                        return;
                    }
                    LOG.warnf("Claim changes will be published later: %s", e.getMessage());
                    fault.pause();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Readers come back within hours or load anew; and what an erased article said must not be told for ever. */
    private void forget() {
        if (System.nanoTime() - clearedAt < BETWEEN_CLEARINGS.toNanos()) {
            return;
        }
        if (outbox.forget(Instant.now().minus(settings.retention()), FORGOTTEN_AT_ONCE) < FORGOTTEN_AT_ONCE) {
            clearedAt = System.nanoTime();
        }
    }

    private void publish(List<ClaimChanged> changes) {
        List<Future<?>> sent = new ArrayList<>();
        changes.forEach(change -> sent.add(producer.send(WireRecords.to(topic, codec.encode(change)))));
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new StoreUnavailable("the topic of claim changes does not take them", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("interrupted", e);
            }
        }
        published.increment(changes.size());
    }
}
