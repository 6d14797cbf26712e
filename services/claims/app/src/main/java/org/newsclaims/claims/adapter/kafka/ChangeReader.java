package org.newsclaims.claims.adapter.kafka;

import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.LogRecord;

/** From bytes to changes: decoding and extraction, both on the engine's threads. */
final class ChangeReader {
    private final RecordCodec codec = new RecordCodec();
    private final Function<ArticleEvent, ArticleChange> reader;
    private final ExtractionPool pool;
    private final LongConsumer cost;
    private final Tracing tracing;

    ChangeReader(Function<ArticleEvent, ArticleChange> reader, ExtractionPool pool) {
        this(reader, pool, cost -> {}, Tracing.none());
    }

    /**
     * @param reader may take long, on several threads at once
     * @param cost told, on the engine's threads, the processor time of each record read, in nanoseconds
     */
    ChangeReader(
            Function<ArticleEvent, ArticleChange> reader, ExtractionPool pool, LongConsumer cost, Tracing tracing) {
        this.reader = reader;
        this.pool = pool;
        this.cost = cost;
        this.tracing = tracing;
    }

    Extraction read(ConsumerRecord<byte[], byte[]> message) {
        LogPosition position =
                new LogPosition(new LogPartition(message.topic(), message.partition()), message.offset());
        WireRecord wire = WireRecords.of(message);
        String articleId = wire.headers().get("ce_subject");
        Context trace = tracing.of(wire.headers());
        CompletableFuture<ArticleChange> change = wire.isTombstone()
                ? CompletableFuture.completedFuture(null)
                : pool.submit(() -> tracing.reading(trace, articleId, () -> counted(wire)));
        return new Extraction(position, articleId, change, trace);
    }

    private ArticleChange counted(WireRecord wire) {
        long before = CpuClock.nanos();
        ArticleChange change = read(wire);
        cost.accept(CpuClock.nanos() - before);
        return change;
    }

    private ArticleChange read(WireRecord wire) {
        LogRecord message = codec.decode(wire);
        if (message instanceof ArticleEvent event) {
            return reader.apply(event);
        }
        throw new IllegalArgumentException(
                "not an article event: " + message.getClass().getSimpleName());
    }
}
