package org.newsclaims.claims.adapter.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.rebuild.LogSource;
import org.newsclaims.claims.application.run.AheadReader;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;

/** The whole log for one reader: every partition, no consumer group. */
@ApplicationScoped
public class KafkaLogSource implements LogSource {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Map<String, Object> kafka;
    private final ProjectionSettings settings;
    private final TopicSettings topics;
    private final AheadReader reader;
    private final LogCheck check;

    KafkaLogSource(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProjectionSettings settings,
            TopicSettings topics,
            AheadReader reader,
            LogCheck check) {
        this.kafka = kafka;
        this.settings = settings;
        this.topics = topics;
        this.reader = reader;
        this.check = check;
    }

    @Override
    public Reading open(ViewsProgress from) {
        Consumer<byte[], byte[]> consumer = consumer(settings.batchSize());
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topics.articleEvents()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            TreeMap<LogPartition, Long> next = new TreeMap<>();
            for (TopicPartition partition : partitions) {
                LogPartition own = new LogPartition(partition.topic(), partition.partition());
                next.put(own, from.next(own));
                consumer.seek(partition, next.get(own));
            }
            ExtractionPool pool = new ExtractionPool(
                    settings.extractors().orElse(Runtime.getRuntime().availableProcessors()),
                    settings.articleTimeLimit());
            return new KafkaReading(consumer, from, next, pool);
        } catch (KafkaException e) {
            consumer.close();
            throw new StoreUnavailable("the log cannot be read", e);
        }
    }

    Consumer<byte[], byte[]> consumer(int batchSize) {
        Map<String, Object> all = new HashMap<>(kafka);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batchSize);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private final class KafkaReading implements Reading {
        private final Consumer<byte[], byte[]> consumer;
        private final ViewsProgress from;
        private final Map<LogPartition, Long> next;
        private final ExtractionPool pool;
        private final ChangeReader records;
        private final TimeOrder polled = new TimeOrder();
        private final Queue<PendingRecord> ahead = new ArrayDeque<>();
        private final Gathering gathering = new Gathering(settings.batchSize(), settings.rebuildBatchTime());
        private PendingBatch taken;
        private long takenAt;

        KafkaReading(
                Consumer<byte[], byte[]> consumer,
                ViewsProgress from,
                Map<LogPartition, Long> next,
                ExtractionPool pool) {
            this.consumer = consumer;
            this.from = from;
            this.next = next;
            this.pool = pool;
            this.records = new ChangeReader(reader::read, pool);
        }

        @Override
        public Batch next() {
            try {
                // Whoever asks for the next batch has taken the one before into the views.
                if (taken != null) {
                    gathering.took(taken, System.nanoTime() - takenAt);
                }
                readAhead();
                taken = ahead.isEmpty() ? null : gathering.gather(ahead.remove(), ahead);
                takenAt = System.nanoTime();
                return taken == null ? null : taken.await();
            } catch (OffsetOutOfRangeException e) {
                throw new IllegalStateException("the log does not hold what comes next", e);
            } catch (KafkaException e) {
                throw new StoreUnavailable("the log cannot be read", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("interrupted", e);
            }
        }

        /**
         * Far enough that the engine has something to read while a batch is taken in, and no further: at the end, what is
         * read already keeps one processor busy alone.
         */
        private void readAhead() {
            int enough = gathering.most() * settings.batchesAhead();
            boolean more = true;
            while (ahead.size() < enough) {
                while (more && (polled.isEmpty() || polled.lacksOneOf(consumer))) {
                    more = poll();
                }
                if (polled.isEmpty()) {
                    return;
                }
                ahead.add(pending(polled.remove()));
            }
        }

        /** Of the partitions that none is at hand of; answers whether there was any. */
        private boolean poll() {
            polled.pollOthers(consumer);
            ConsumerRecords<byte[], byte[]> found = consumer.poll(ahead.isEmpty() ? POLL : GLANCE);
            found.forEach(polled::add);
            if (!found.isEmpty()) {
                check.verify(from.log());
            }
            return !found.isEmpty();
        }

        private PendingRecord pending(ConsumerRecord<byte[], byte[]> message) {
            LogPartition partition = new LogPartition(message.topic(), message.partition());
            long after = message.offset() + 1;
            Advance step = new Advance(partition, next.put(partition, after), after);
            return new PendingRecord(0, from.generation(), step, records.read(message));
        }

        @Override
        public long lag() {
            try {
                return ahead.size()
                        + polled.size()
                        + consumer.assignment().stream().mapToLong(this::unread).sum();
            } catch (KafkaException e) {
                throw new StoreUnavailable("the end of the log cannot be told", e);
            }
        }

        /** Answers to reads tell the end; before the first of them it has to be asked for. */
        private long unread(TopicPartition partition) {
            return consumer.currentLag(partition)
                    .orElseGet(() ->
                            consumer.endOffsets(List.of(partition)).get(partition) - consumer.position(partition));
        }

        @Override
        public void close() {
            consumer.close();
            pool.close();
        }
    }
}
