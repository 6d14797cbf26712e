package org.newsclaims.e2e.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleReceived;

/** What became of the messages of ingest's inbox. */
public final class InboxCheck {
    private static final String GROUP = "news-claims-ingest-inbox";

    private final String bootstrapServers;
    private final String topic;

    /** @param topic the inbox; its dead letters are beside it */
    public InboxCheck(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    /**
     * Waits until ingest has committed a position behind every message.
     *
     * @param standstill how long it may stand still on the way
     * @return whether it got there
     */
    public boolean awaitTaken(Duration standstill) throws InterruptedException {
        Map<TopicPartition, Long> last = Map.of();
        long movedAt = System.nanoTime();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
                KafkaConsumer<byte[], byte[]> consumer = LogDump.consumer(bootstrapServers)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(LogDump.partitions(consumer, topic));
            while (System.nanoTime() - movedAt < standstill.toNanos()) {
                Map<TopicPartition, Long> committed = committed(admin);
                if (ends.entrySet().stream()
                        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue())) {
                    return true;
                }
                if (!committed.equals(last)) {
                    last = committed;
                    movedAt = System.nanoTime();
                }
                Thread.sleep(500);
            }
            return false;
        }
    }

    private static Map<TopicPartition, Long> committed(Admin admin) throws InterruptedException {
        try {
            Map<TopicPartition, Long> positions = new HashMap<>();
            admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, position) -> positions.put(partition, position.offset()));
            return positions;
        } catch (ExecutionException e) {
            return Map.of();
        }
    }

    /**
     * Adds to a verdict whether the rejects, and nothing else, are dead letters with their reason, and whether a message that
     * was taken twice made the same record twice.
     *
     * @param taken whether ingest has read the inbox to its end
     * @param sent how many messages held which version
     * @param rejects problems by the key of the message
     */
    public void check(
            boolean taken, Map<Submitted, Integer> sent, Map<String, String> rejects, DecodedLog log, Verdict verdict) {
        String end = "the inbox is read to its end";
        verdict.checked(end);
        if (!taken) {
            verdict.violation(end, "ingest stood still before it");
        }
        deadLetters(rejects, verdict);
        String same = "a message of the inbox that is taken twice makes the same record twice";
        verdict.checked(same);
        Map<Submitted, Set<ArticleReceived>> records = new HashMap<>();
        for (ArticleEvent event : log.events()) {
            if (event instanceof ArticleReceived received) {
                records.computeIfAbsent(
                                new Submitted(received.articleId(), received.text()), version -> new HashSet<>())
                        .add(received);
            }
        }
        sent.forEach((version, messages) -> {
            int found = records.getOrDefault(version, Set.of()).size();
            if (found > messages) {
                verdict.violation(same, messages + " messages, " + found + " records of " + version.articleId());
            }
        });
        verdict.figure(
                "messages of the inbox with articles",
                sent.values().stream().mapToInt(messages -> messages).sum());
    }

    private void deadLetters(Map<String, String> rejects, Verdict verdict) {
        String invariant = "every reject of the inbox, and nothing else, is a dead letter that names the problem";
        verdict.checked(invariant);
        List<ConsumerRecord<byte[], byte[]>> letters = letters();
        Set<String> found = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            String key = new String(letter.key(), StandardCharsets.UTF_8);
            String expected = rejects.get(key);
            if (expected == null || !expected.equals(header(letter, "dl-type"))) {
                verdict.violation(invariant, key + " is one for " + header(letter, "dl-type"));
            }
            // The same message may be rejected again after a crash; two messages of one key may not.
            if (found.add(key) != places.add(header(letter, "dl-partition") + "/" + header(letter, "dl-offset"))) {
                verdict.violation(invariant, key + " was two messages");
            }
        }
        rejects.keySet().stream()
                .filter(key -> !found.contains(key))
                .forEach(key -> verdict.violation(invariant, key + " is none"));
        verdict.figure("rejects of the inbox", rejects.size());
        verdict.figure("rejects of the inbox that came again", letters.size() - found.size());
    }

    private List<ConsumerRecord<byte[], byte[]>> letters() {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = LogDump.consumer(bootstrapServers)) {
            List<TopicPartition> partitions = LogDump.partitions(consumer, topic + "-dead-letters");
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
