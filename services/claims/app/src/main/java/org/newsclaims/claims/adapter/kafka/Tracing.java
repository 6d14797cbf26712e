package org.newsclaims.claims.adapter.kafka;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The way of an article from its request to the views: goes on with the trace that the record's headers carry (W3C Trace
 * Context). A record without one, or whose trace nobody keeps, costs one look at its headers.
 */
final class Tracing {
    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String name) {
            return headers.get(name);
        }
    };

    private final Tracer tracer;

    Tracing(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.newsclaims.claims");
    }

    /** For what is read outside the way of an article, such as by a rebuild. */
    static Tracing none() {
        return new Tracing(OpenTelemetry.noop());
    }

    /** The trace that a record belongs to. */
    Context of(Map<String, String> headers) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
    }

    /** Does the work of reading one record, as a span of its trace. */
    <T> T reading(Context trace, String articleId, Supplier<T> work) {
        if (!isKept(trace)) {
            return work.get();
        }
        Span span = span("read article", trace, articleId)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR, FailureCause.of(e));
            throw e;
        } finally {
            span.end();
        }
    }

    /** Notes that an article was taken into the views with its batch. */
    void projected(Context trace, String articleId, Instant begun, Instant ended) {
        if (isKept(trace)) {
            span("project article", trace, articleId)
                    .setStartTimestamp(begun)
                    .startSpan()
                    .end(ended);
        }
    }

    private SpanBuilder span(String name, Context trace, String articleId) {
        return tracer.spanBuilder(name).setParent(trace).setAttribute("newsclaims.article.id", articleId);
    }

    private static boolean isKept(Context trace) {
        return Span.fromContext(trace).getSpanContext().isSampled();
    }
}
