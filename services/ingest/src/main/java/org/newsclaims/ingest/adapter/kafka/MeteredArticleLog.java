package org.newsclaims.ingest.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;

/** Times appends to a log, acknowledged and failed apart. */
final class MeteredArticleLog implements ArticleLog {
    private static final String NAME = "newsclaims.ingest.append";
    private static final Duration[] TIMES = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final ArticleLog log;
    private final Timer acknowledged;
    private final Timer failed;

    MeteredArticleLog(ArticleLog log, MeterRegistry meters) {
        this.log = log;
        this.acknowledged = timer(meters, "acknowledged");
        this.failed = timer(meters, "failed");
    }

    private static Timer timer(MeterRegistry meters, String outcome) {
        return Timer.builder(NAME)
                .description("How long Kafka took to acknowledge an article")
                .tag("outcome", outcome)
                .serviceLevelObjectives(TIMES)
                .register(meters);
    }

    @Override
    public CompletionStage<Void> append(ArticleEvent event) {
        Timer.Sample sample = Timer.start();
        return log.append(event).whenComplete((done, failure) -> sample.stop(failure == null ? acknowledged : failed));
    }

    @Override
    public CompletionStage<Integer> erase(ArticleId article) {
        return log.erase(article);
    }
}
