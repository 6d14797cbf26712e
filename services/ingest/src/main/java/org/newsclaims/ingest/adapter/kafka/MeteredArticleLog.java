package org.newsclaims.ingest.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;

/** Times appends to a log, acknowledged and failed apart. */
final class MeteredArticleLog implements ArticleLog {
    private static final String NAME = "newsclaims.ingest.append";

    private final ArticleLog log;
    private final Timer acknowledged;
    private final Timer failed;

    MeteredArticleLog(ArticleLog log, MeterRegistry meters) {
        this.log = log;
        this.acknowledged = meters.timer(NAME, "outcome", "acknowledged");
        this.failed = meters.timer(NAME, "outcome", "failed");
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
