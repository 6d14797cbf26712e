package org.newsclaims.e2e.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.newsclaims.e2e.check.LogEntry;
import org.newsclaims.records.Topics;

/** Records of the log, one JSON object a line, and back onto the places where they stood. */
final class LogFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogFile() {}

    static String line(LogEntry entry) {
        ObjectNode line = JSON.createObjectNode()
                .put("partition", entry.partition())
                .put("offset", entry.offset())
                .put("key", text(entry.key()));
        ObjectNode headers = line.putObject("headers");
        entry.headers().forEach((name, value) -> headers.put(name, text(value)));
        return line.put("value", text(entry.value())).toString();
    }

    /**
     * Writes the lines into an empty topic.
     *
     * @throws IllegalStateException when a record came to stand elsewhere, so that positions would mean another
     */
    static void append(List<String> lines, String bootstrapServers) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String line : lines) {
                append(JSON.readTree(line), producer);
            }
        }
    }

    private static void append(JsonNode line, KafkaProducer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(
                Topics.ARTICLE_EVENTS,
                line.path("partition").asInt(),
                bytes(line.path("key")),
                bytes(line.path("value")));
        line.path("headers").properties().forEach(header -> made.headers()
                .add(header.getKey(), bytes(header.getValue())));
        Future<RecordMetadata> placed = producer.send(made);
        producer.flush();
        if (placed.get().offset() != line.path("offset").asLong()) {
            throw new IllegalStateException("came to stand at " + placed.get() + ": " + line);
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JsonNode text) {
        return text.isNull() ? null : text.asText().getBytes(StandardCharsets.UTF_8);
    }
}
