package org.newsclaims.claims.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.newsclaims.claims.application.live.DeadLetterTopic;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.DeadLetter;

/** Dead letters as records without a value: the record itself stays in the log, where an erasure finds it. */
final class KafkaDeadLetterTopic implements DeadLetterTopic {
    private final Producer<byte[], byte[]> producer;
    private final String topic;

    KafkaDeadLetterTopic(Producer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    @Override
    public void announce(List<DeadLetter> letters) {
        List<Future<?>> sent = new ArrayList<>();
        for (DeadLetter letter : letters) {
            byte[] key = letter.articleId() == null ? null : bytes(letter.articleId());
            ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, key, null);
            message.headers()
                    .add("dl-topic", bytes(letter.position().partition().topic()))
                    .add(
                            "dl-partition",
                            bytes(Integer.toString(letter.position().partition().number())))
                    .add("dl-offset", bytes(Long.toString(letter.position().offset())))
                    .add("dl-cause", bytes(letter.cause()));
            sent.add(producer.send(message));
        }
        producer.flush();
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new StoreUnavailable("dead letters cannot be announced", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("interrupted", e);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
