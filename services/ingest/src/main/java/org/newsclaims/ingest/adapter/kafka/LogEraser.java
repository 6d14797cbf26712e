package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleId;

/**
 * Looks through the whole log for the versions of one article; one erasure at a time. All partitions are read, so that
 * versions written before partitions were added are found, too.
 */
final class LogEraser {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String RETRACTED = ".retracted.";

    private final Map<String, Object> client;
    private final String topic;
    private final Duration patience;
    private final Executor oneAtATime = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "log-eraser");
        thread.setDaemon(true);
        return thread;
    });

    /** @param patience how long the log may fail to answer before the erasure is given up */
    LogEraser(Map<String, Object> client, String topic, Duration patience) {
        this.client = Map.copyOf(client);
        this.topic = topic;
        this.patience = patience;
    }

    /**
     * Keys of the versions that are in the log and have no tombstone yet; fails with a {@link Refusal} when the log
     * cannot be read to its end.
     */
    CompletionStage<Set<String>> versionsOf(ArticleId article) {
        return CompletableFuture.supplyAsync(() -> search(article), oneAtATime);
    }

    private Set<String> search(ArticleId article) {
        try (Consumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, patience).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return scan(consumer, consumer.endOffsets(partitions, patience), article);
        } catch (KafkaException e) {
            throw Refusal.because(ProblemType.LOG_UNAVAILABLE, "The log could not be looked through.", e);
        }
    }

    private Set<String> scan(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, ArticleId article) {
        Set<String> keys = new TreeSet<>();
        long idle = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), patience) < end.getValue())) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            idle = records.isEmpty() ? idle + POLL.toMillis() : 0;
            if (idle > patience.toMillis()) {
                throw Refusal.of(ProblemType.LOG_UNAVAILABLE, "The log could not be looked through.");
            }
            for (ConsumerRecord<String, byte[]> message : records) {
                note(message, article.value(), keys);
            }
        }
        return keys;
    }

    private static void note(ConsumerRecord<String, byte[]> message, String article, Set<String> keys) {
        String key = message.key();
        if (key == null || !isOf(message, key, article)) {
            return;
        }
        if (message.value() == null) {
            keys.remove(key);
        } else {
            keys.add(key);
        }
    }

    private static boolean isOf(ConsumerRecord<String, byte[]> message, String key, String article) {
        if (key.startsWith(article + RETRACTED)) {
            return false;
        }
        Header subject = message.headers().lastHeader("ce_subject");
        return key.startsWith(article + ".")
                || subject != null && new String(subject.value(), StandardCharsets.UTF_8).equals(article);
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
