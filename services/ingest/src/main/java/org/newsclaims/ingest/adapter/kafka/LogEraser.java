package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleId;

/**
 * Looks through the whole log for the versions of one article; one erasure at a time. All partitions are read, so that
 * versions written before partitions were added are found, too.
 */
final class LogEraser {
    private static final String RETRACTED = ".retracted.";

    private final LogScan scan;
    private final Executor oneAtATime = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "log-eraser");
        thread.setDaemon(true);
        return thread;
    });

    /** @param patience how long the log may fail to answer before the erasure is given up */
    LogEraser(Map<String, Object> client, String topic, Duration patience) {
        Map<String, Object> committed = new HashMap<>(client);
        committed.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.scan = new LogScan(committed, topic, patience);
    }

    /**
     * Keys of the versions that are in the log and have no tombstone yet; fails with a {@link Refusal} when the log
     * cannot be read to its end.
     */
    CompletionStage<Set<String>> versionsOf(ArticleId article) {
        return CompletableFuture.supplyAsync(() -> search(article), oneAtATime);
    }

    private Set<String> search(ArticleId article) {
        Set<String> keys = new TreeSet<>();
        try {
            scan.newest(Long.MAX_VALUE, message -> note(message, article.value(), keys));
        } catch (KafkaException e) {
            throw Refusal.because(ProblemType.LOG_UNAVAILABLE, "The log could not be looked through.", e);
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
}
