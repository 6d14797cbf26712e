package org.newsclaims.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = InboxTest.WithInbox.class, scope = TestResourceScope.GLOBAL)
class InboxTest {
    private static final String INBOX = "inbox-of-the-test";
    private static final Map<String, String> BINARY = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "1",
            "ce_source", "/desk",
            "ce_type", "org.newsclaims.article.submitted.v1",
            "content-type", "application/json");

    /** For all tests, so that the service need not start once more for these. */
    public static final class WithInbox implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of("news-claims.ingest.inbox.topic", INBOX);
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }

    @Test
    void articlesInBothModesReachTheLog() {
        send(BINARY, "{\"externalId\": \"inbox-1\", \"text\": \"The gate stays shut, the warden said.\"}");
        send(
                Map.of("content-type", "application/cloudevents+json; charset=UTF-8"),
                "{\"specversion\": \"1.0\", \"id\": \"2\", \"source\": \"/desk\","
                        + " \"type\": \"org.newsclaims.article.submitted.v1\","
                        + " \"data\": {\"externalId\": \"inbox-2\", \"text\": \"The gate is open, the warden said.\"}}");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(TopicReader.read())
                .anyMatch(wire -> data(wire).contains("inbox-1"))
                .anyMatch(wire -> data(wire).contains("inbox-2")));
    }

    @Test
    void whatComesTwiceIsOneRecord() {
        String article = "{\"externalId\": \"inbox-twice\", \"text\": \"The lamp is lit, the keeper said.\"}";
        send(BINARY, article);
        send(BINARY, article);
        send(BINARY, "{\"externalId\": \"inbox-last\", \"text\": \"The lamp is out, the keeper said.\"}");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(keys("inbox-last")).hasSize(1));
        assertThat(keys("inbox-twice")).hasSize(1);
    }

    @Test
    void whatIsNoArticleGoesToTheDeadLettersWithTheReason() {
        send(BINARY, "{\"text\": \"a\", \"html\": \"b\"}");
        send(Map.of("ce_specversion", "1.0", "ce_type", "some.other.type"), "{}");
        send(Map.of(), "no event at all");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        TopicReader.read(INBOX + "-dead-letters", ""))
                .extracting(wire -> wire.headers().get("dl-type"), wire -> wire.headers()
                        .get("dl-field"))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("urn:news-claims:problem:text-twice", "html"),
                        org.assertj.core.groups.Tuple.tuple("urn:news-claims:problem:bad-field", "ce_type"),
                        org.assertj.core.groups.Tuple.tuple("urn:news-claims:problem:bad-field", "ce_specversion")));
    }

    private static List<String> keys(String externalId) {
        return TopicReader.read().stream()
                .filter(wire -> data(wire).contains("\"" + externalId + "\""))
                .map(WireRecord::key)
                .distinct()
                .toList();
    }

    private static String data(WireRecord wire) {
        return wire.data() == null ? "" : new String(wire.data(), StandardCharsets.UTF_8);
    }

    private static void send(Map<String, String> headers, String value) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> message =
                    new ProducerRecord<>(INBOX, null, value.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(message);
        }
    }
}
