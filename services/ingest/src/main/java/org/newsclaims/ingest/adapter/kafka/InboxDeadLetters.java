package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Rejected messages as they came, with the reason and their place in the headers {@code dl-…}. */
final class InboxDeadLetters {
    private final Delivery delivery;
    private final String topic;

    InboxDeadLetters(Delivery delivery, String topic) {
        this.delivery = delivery;
        this.topic = topic;
    }

    /**
     * Returns when the broker has all of them.
     *
     * @throws Refusal when that is not known to be so
     */
    void send(List<InboxBatch.Rejected> rejected) throws InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        for (InboxBatch.Rejected each : rejected) {
            sent.add(delivery.send(letter(each)));
        }
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw Refusal.because(ProblemType.LOG_UNAVAILABLE, "Kafka has not taken a dead letter.", e.getCause());
            }
        }
    }

    private ProducerRecord<String, byte[]> letter(InboxBatch.Rejected rejected) {
        ConsumerRecord<String, byte[]> message = rejected.message();
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(topic, 0, message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        Refusal reason = rejected.reason();
        add(letter.headers(), "type", reason.type().uri());
        add(letter.headers(), "cause", reason.getMessage());
        add(letter.headers(), "field", reason.field());
        add(letter.headers(), "topic", message.topic());
        add(letter.headers(), "partition", String.valueOf(message.partition()));
        add(letter.headers(), "offset", String.valueOf(message.offset()));
        return letter;
    }

    private static void add(Headers headers, String name, String value) {
        if (value != null) {
            headers.add("dl-" + name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
