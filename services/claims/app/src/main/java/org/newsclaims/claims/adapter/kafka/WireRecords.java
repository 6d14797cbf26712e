package org.newsclaims.claims.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.newsclaims.codec.WireRecord;

/** Between Kafka's records and the codec's. */
final class WireRecords {
    private WireRecords() {}

    static WireRecord of(ConsumerRecord<byte[], byte[]> message) {
        TreeMap<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        String key = message.key() == null ? null : new String(message.key(), StandardCharsets.UTF_8);
        return new WireRecord(key, headers, message.value());
    }

    static ProducerRecord<byte[], byte[]> to(String topic, WireRecord wire) {
        byte[] key = wire.key() == null ? null : wire.key().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, key, wire.data());
        wire.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
