package org.newsclaims.claims.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.records.ArticleEvent;

/** Appends to the log as the ingest service does. */
public final class ArticleLog implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    public ArticleLog(String bootstrapServers, String topic) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "0"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.topic = topic;
    }

    public void append(ArticleEvent... events) {
        append(Map.of(), events);
    }

    /** With headers besides those of the event. */
    public void append(Map<String, String> more, ArticleEvent... events) {
        for (ArticleEvent event : events) {
            WireRecord wire = new RecordCodec().encode(event);
            int partitions = producer.partitionsFor(topic).size();
            int partition =
                    Utils.toPositive(Utils.murmur2(event.articleId().value().getBytes(StandardCharsets.UTF_8)))
                            % partitions;
            ProducerRecord<byte[], byte[]> message =
                    new ProducerRecord<>(topic, partition, wire.key().getBytes(StandardCharsets.UTF_8), wire.data());
            wire.headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            more.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message);
        }
        producer.flush();
    }

    /** Something that is no record at all; answers where it stands. */
    public RecordMetadata appendGarbage(int partition, String bytes) {
        try {
            return producer.send(new ProducerRecord<>(
                            topic,
                            partition,
                            "garbage".getBytes(StandardCharsets.UTF_8),
                            bytes.getBytes(StandardCharsets.UTF_8)))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
