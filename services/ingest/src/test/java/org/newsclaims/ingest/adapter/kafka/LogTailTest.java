package org.newsclaims.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class LogTailTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> client;

    @Inject
    KafkaProducer<String, byte[]> producer;

    @Test
    void aLogTellsTheLatestTimeThatStandsAtItsEndsWhateverElseIsThere() throws Exception {
        String topic = "tail-" + System.nanoTime();
        MissingTopics.create(client, List.of(MissingTopics.topic(topic, 2, Map.of())));
        assertThat(tail(topic)).isEqualTo(Instant.EPOCH);

        append(topic, 0, "2031-05-06T10:00:00.000007Z");
        append(topic, 0, "2031-05-06T09:00:00Z");
        append(topic, 1, "no time");
        producer.send(new ProducerRecord<>(topic, 1, "buried", null)).get();

        assertThat(tail(topic)).isEqualTo(Instant.parse("2031-05-06T10:00:00.000007Z"));
    }

    private Instant tail(String topic) {
        return new LogTail(client, topic, PATIENCE).latestTime();
    }

    private void append(String topic, int partition, String time) throws Exception {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, partition, "key", new byte[0]);
        message.headers().add("ce_time", time.getBytes(StandardCharsets.UTF_8));
        producer.send(message).get();
    }
}
