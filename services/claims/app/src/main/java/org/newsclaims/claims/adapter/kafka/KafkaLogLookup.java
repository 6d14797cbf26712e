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
import org.newsclaims.claims.application.projection.StoreUnavailable;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.application.reading.ArticleReader;
import org.newsclaims.claims.domain.LogPosition;

/** Reads one record of the log with a consumer made for it. */
@ApplicationScoped
public class KafkaLogLookup implements LogLookup {
    private static final Duration WAIT = Duration.ofSeconds(10);

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
            consumer.assign(List.of(partition));
            consumer.seek(partition, position.offset());
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(WAIT)) {
                if (message.offset() == position.offset()) {
                    return Optional.ofNullable(new RecordReader(reader, pool)
                            .read(message)
                            .change()
                            .get());
                }
            }
            return Optional.empty();
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
}
