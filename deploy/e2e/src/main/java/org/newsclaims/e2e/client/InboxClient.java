package org.newsclaims.e2e.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.Topics;

/**
 * Another system that puts articles on ingest's inbox: as binary and as structured events, some again, some corrected, and
 * messages that are no articles. What the broker has acknowledged must be in the log in the end, or be a dead letter.
 */
public final class InboxClient implements Runnable {
    private static final String TYPE = "org.newsclaims.article.submitted.v1";
    private static final long PAUSE_MILLIS = 1000;
    private static final int REMEMBERED = 200;
    /** Away from the happenings that others tell. */
    private static final int FIRST_HAPPENING = 10_000_000;

    private final String bootstrapServers;
    private final Ledger ledger;
    private final ArticleGenerator generator;
    private final Random random;
    private final List<GeneratedArticle> recent = new ArrayList<>();
    private final Map<Submitted, Integer> sent = new ConcurrentHashMap<>();
    private final Map<String, String> rejects = new ConcurrentHashMap<>();
    private int messages;
    private volatile boolean stopped;

    public InboxClient(String bootstrapServers, Ledger ledger, long seed) {
        this.bootstrapServers = bootstrapServers;
        this.ledger = ledger;
        this.generator = new ArticleGenerator(seed);
        this.random = new Random(seed);
    }

    /** The messages that must be dead letters, by key, with the problem that they must name. */
    public Map<String, String> rejects() {
        return Map.copyOf(rejects);
    }

    /** How many messages held which version, whether or not the broker took them. */
    public Map<Submitted, Integer> sent() {
        return Map.copyOf(sent);
    }

    @Override
    public void run() {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int happening = FIRST_HAPPENING; !stopped; happening++) {
                generator.happening(happening).forEach(article -> send(producer, article));
                if (!recent.isEmpty()) {
                    mischief(producer, recent.get(random.nextInt(recent.size())));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends when the broker has answered for every message, or will not. */
    public void stop() {
        stopped = true;
    }

    private void mischief(KafkaProducer<String, byte[]> producer, GeneratedArticle known) {
        switch (random.nextInt(8)) {
            case 0 -> send(producer, known);
            case 1, 2 -> send(producer, known.corrected(1 + random.nextInt(3)));
            case 3 -> reject(producer, "text-empty", binary(TYPE, Submitter.json(known.emptied())));
            case 4 -> reject(producer, "bad-field", binary("some.other.type", Submitter.json(known)));
            case 5 -> reject(producer, "malformed-json", structured("{\"specversion\": \"1.0\", "));
            case 6 -> reject(
                    producer, "bad-field", new ProducerRecord<>(Topics.INBOX, bytes("neither event nor article")));
            default -> {
                // Not every second has something out of the ordinary.
            }
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, GeneratedArticle article) {
        if (recent.size() < REMEMBERED) {
            recent.add(article);
        } else {
            recent.set(random.nextInt(REMEMBERED), article);
        }
        String json = Submitter.json(article);
        ProducerRecord<String, byte[]> message = random.nextBoolean()
                ? binary(TYPE, json)
                : structured(envelope().putRawValue("data", new RawValue(json)).toString());
        Submitted what = new Submitted(article.id(), article.text());
        sent.merge(what, 1, Integer::sum);
        producer.send(
                keyed(article.id().value(), message),
                (place, failure) -> ledger.submitted(what, failure == null ? Answer.OK : Answer.UNKNOWN));
    }

    private void reject(
            KafkaProducer<String, byte[]> producer, String problem, ProducerRecord<String, byte[]> message) {
        String key = "reject-" + messages++;
        producer.send(keyed(key, message), (place, failure) -> {
            if (failure == null) {
                rejects.put(key, "urn:news-claims:problem:" + problem);
            }
        });
    }

    private ProducerRecord<String, byte[]> binary(String type, String json) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.INBOX, bytes(json));
        message.headers()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(Integer.toString(messages++)))
                .add("ce_source", bytes("/harness"))
                .add("ce_type", bytes(type))
                .add("content-type", bytes("application/json"));
        return message;
    }

    private static ProducerRecord<String, byte[]> structured(String event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.INBOX, bytes(event));
        message.headers().add("content-type", bytes("application/cloudevents+json; charset=UTF-8"));
        return message;
    }

    private ObjectNode envelope() {
        return Http.JSON
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", Integer.toString(messages++))
                .put("source", "/harness")
                .put("type", TYPE);
    }

    private static ProducerRecord<String, byte[]> keyed(String key, ProducerRecord<String, byte[]> message) {
        return new ProducerRecord<>(Topics.INBOX, null, key, message.value(), message.headers());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
