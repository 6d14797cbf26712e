package org.newsclaims.ingest.adapter.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;

/** Turns whatever went wrong into a problem document (RFC 9457). */
@ApplicationScoped
class ProblemAnswer {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private final MeterRegistry meters;
    private final String retryAfter;

    ProblemAnswer(MeterRegistry meters, IngestConfig config) {
        this.meters = meters;
        this.retryAfter = Long.toString(Math.max(1, config.retryAfter().toSeconds()));
    }

    /** Answers, unless an answer has begun already, which is then cut off. */
    void send(RoutingContext context, Throwable failure) {
        Refusal refusal = refusal(failure);
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(refusal.problem().status()).putHeader("Content-Type", MEDIA_TYPE);
        if (passing(refusal.problem())) {
            response.putHeader("Retry-After", retryAfter);
        }
        response.end(document(refusal).toBuffer());
        RefusedBody.drain(context.request());
    }

    /** The document for a failure; counts it. */
    JsonObject document(Throwable failure) {
        Refusal refusal = refusal(failure);
        Problem problem = refusal.problem();
        meters.counter("newsclaims.ingest.refused", "type", problem.type()).increment();
        JsonObject document = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", refusal.getMessage());
        if (refusal.field() != null) {
            document.put("field", refusal.field());
        }
        if (refusal.limit() != null) {
            document.put("limit", refusal.limit());
        }
        return document.put("remedy", problem.remedy());
    }

    private static boolean passing(Problem problem) {
        return problem == Problem.OVERLOADED || problem == Problem.LOG_UNAVAILABLE;
    }

    /** What the caller may know of it; the rest goes to the log of the service. */
    static Refusal refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.error("A request failed", cause);
        return Refusal.of(Problem.INTERNAL, "The request could not be carried out.");
    }
}
