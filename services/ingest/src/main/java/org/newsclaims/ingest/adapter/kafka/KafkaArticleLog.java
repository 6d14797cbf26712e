package org.newsclaims.ingest.adapter.kafka;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;

/** Appends to the topic of article events. While Kafka is away, it says so at once instead of letting callers wait. */
final class KafkaArticleLog implements ArticleLog {
    private final RecordCodec codec = new RecordCodec();
    private final Delivery delivery;
    private final String topic;
    private final int maxRecordBytes;
    private final Outage outage;
    private final LatestTime latest;
    private final LogEraser eraser;

    KafkaArticleLog(Delivery delivery, IngestConfig config, Outage outage, LatestTime latest, LogEraser eraser) {
        this.delivery = delivery;
        this.topic = config.topic();
        this.maxRecordBytes = config.log().maxRecordBytes();
        this.outage = outage;
        this.latest = latest;
        this.eraser = eraser;
    }

    @Override
    public CompletionStage<Void> append(ArticleEvent event) {
        WireRecord wire = codec.encode(event);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, wire.key(), wire.data());
        wire.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        // Of the request that is answered now; nothing while traces are off.
        W3CTraceContextPropagator.getInstance().inject(Context.current(), message.headers(), KafkaArticleLog::set);
        return send(message);
    }

    private static void set(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CompletionStage<Integer> erase(ArticleId article) {
        return eraser.versionsOf(article).thenCompose(this::bury);
    }

    private CompletionStage<Integer> bury(Set<String> keys) {
        CompletableFuture<?>[] tombstones = keys.stream()
                .map(key -> send(new ProducerRecord<>(topic, key, null)).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(tombstones).thenApply(done -> keys.size());
    }

    private CompletionStage<Void> send(ProducerRecord<String, byte[]> message) {
        try {
            outage.check();
            latest.check();
        } catch (Refusal away) {
            return CompletableFuture.failedFuture(away);
        }
        return delivery.send(message, outage::over).exceptionally(failure -> {
            throw refusal(failure);
        });
    }

    private Refusal refusal(Throwable failure) {
        if (failure instanceof RecordTooLargeException) {
            return Refusal.beyond(
                    ProblemType.TOO_LARGE,
                    "text",
                    maxRecordBytes,
                    "The article takes more than " + maxRecordBytes + " bytes in the log.");
        }
        outage.began();
        return Refusal.because(ProblemType.LOG_UNAVAILABLE, "Kafka has not acknowledged the article.", failure);
    }
}
