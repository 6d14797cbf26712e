package org.newsclaims.ingest.adapter.kafka;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;

/** Notes each append as a span of the request's trace, which the record takes along. */
final class TracedArticleLog implements ArticleLog {
    private final ArticleLog log;
    private final Tracer tracer;

    TracedArticleLog(ArticleLog log, OpenTelemetry telemetry) {
        this.log = log;
        this.tracer = telemetry.getTracer("org.newsclaims.ingest");
    }

    @Override
    public CompletionStage<Void> append(ArticleEvent event) {
        Span span = tracer.spanBuilder("append article")
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("newsclaims.article.id", event.articleId().value())
                .startSpan();
        return Context.current()
                .with(span)
                .wrapSupplier(() -> log.append(event))
                .get()
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        span.setStatus(StatusCode.ERROR);
                    }
                    span.end();
                });
    }

    @Override
    public CompletionStage<Integer> erase(ArticleId article) {
        return log.erase(article);
    }
}
