package org.newsclaims.claims.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.newsclaims.claims.application.operations.LogLookup;
import org.newsclaims.claims.application.operations.UnreadableRecord;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;

/** Reads one record of the log with a consumer made for it. */
@ApplicationScoped
public class KafkaLogLookup implements LogLookup {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaLogSource source;
    private final ProjectionSettings settings;
    private final ArticleReader reader;

    KafkaLogLookup(KafkaLogSource source, ProjectionSettings settings, ArticleReader reader) {
        this.source = source;
        this.settings = settings;
        this.reader = reader;
    }

    @Override
    public Optional<ArticleChange> read(LogPosition position) {
        try (Consumer<byte[], byte[]> consumer = source.consumer(1);
                ExtractionPool pool = new ExtractionPool(1, settings.articleTimeLimit())) {
            TopicPartition partition = new TopicPartition(
                    position.partition().topic(), position.partition().number());
            Optional<ConsumerRecord<byte[], byte[]>> found = find(consumer, partition, position.offset(), PATIENCE);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(new ChangeReader(reader::read, pool)
                            .read(found.get())
                            .change()
                            .get());
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        } catch (KafkaException e) {
            throw new StoreUnavailable("the log cannot be read", e);
        } catch (ExecutionException e) {
            throw new UnreadableRecord(FailureCause.of(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    /**
     * The record at an offset; empty when the log goes on behind it, so that it was taken out. A log that only fails to
     * answer proves nothing.
     *
     * @throws StoreUnavailable when the log has not answered within the patience
     */
    static Optional<ConsumerRecord<byte[], byte[]>> find(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset, Duration patience) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        for (long begun = System.nanoTime(); System.nanoTime() - begun < patience.toNanos(); ) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                return message.offset() == offset ? Optional.of(message) : Optional.empty();
            }
            if (consumer.position(partition) > offset) {
                return Optional.empty();
            }
        }
        throw new StoreUnavailable("the log did not answer within " + patience.toSeconds() + " s", null);
    }
}
