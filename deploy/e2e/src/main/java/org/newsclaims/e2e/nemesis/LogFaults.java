package org.newsclaims.e2e.nemesis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.LogEntry;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.records.Topics;

/** Records that nobody should have written, and records written twice. */
public final class LogFaults {
    private static final int POISON = 5;
    private static final int COPIES = 200;

    private final Cluster cluster;

    public LogFaults(Cluster cluster) {
        this.cluster = cluster;
    }

    List<Fault> all() {
        return List.of(new Fault("poison records", this::poison), new Fault("records written again", this::again));
    }

    private void poison(Random random) {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (int i = 0; i < POISON; i++) {
                byte[] garbage = new byte[random.nextInt(200) + 1];
                random.nextBytes(garbage);
                ProducerRecord<byte[], byte[]> poison =
                        new ProducerRecord<>(Topics.ARTICLE_EVENTS, bytes("poison-" + random.nextLong()), garbage);
                if (random.nextBoolean()) {
                    poison.headers()
                            .add("ce_specversion", bytes("1.0"))
                            .add("ce_type", bytes("org.newsclaims.article.received.v1"));
                }
                producer.send(poison);
            }
        }
    }

    /** The same records at new offsets, in another order: what a redelivery or a careless operator does. */
    public void again(Random random) {
        List<LogEntry> entries = LogDump.read(cluster.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (int i = 0; i < Math.min(COPIES, entries.size()); i++) {
                producer.send(copy(entries.get(random.nextInt(entries.size()))));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Appends these records, each to the partition it was read from. */
    public void append(List<LogEntry> entries) {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            entries.forEach(entry -> producer.send(copy(entry)));
        }
    }

    private static ProducerRecord<byte[], byte[]> copy(LogEntry entry) {
        ProducerRecord<byte[], byte[]> copy =
                new ProducerRecord<>(Topics.ARTICLE_EVENTS, entry.partition(), entry.key(), entry.value());
        entry.headers().forEach((name, value) -> copy.headers().add(name, value));
        return copy;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
