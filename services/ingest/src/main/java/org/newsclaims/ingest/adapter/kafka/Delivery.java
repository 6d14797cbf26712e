package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends records, and tells in bounded time whether the brokers have them. Thread-safe. */
final class Delivery {
    /** What the client gets on top of its own delivery time-out to report that it has passed. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;
    private final Duration patience;

    /** @param timeout the delivery time-out that the producer is set to */
    Delivery(Producer<String, byte[]> producer, Duration timeout) {
        this.producer = producer;
        this.patience = timeout.plus(GRACE);
    }

    /**
     * Completes once every in-sync replica has the record, or fails.
     *
     * @param acknowledged runs when they have it, even where waiting for that has failed before
     */
    CompletableFuture<Void> send(ProducerRecord<String, byte[]> message, Runnable acknowledged) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        try {
            producer.send(message, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.run();
                    sent.complete(null);
                } else {
                    sent.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            sent.completeExceptionally(e);
        }
        // Waiting for a new producer id, the client's sender forgets its own delivery time-out.
        return sent.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    CompletableFuture<Void> send(ProducerRecord<String, byte[]> message) {
        return send(message, () -> {});
    }
}
