package org.newsclaims.ingest.adapter.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Makes a problem document (RFC 9457) of whatever went wrong, and counts it. */
@ApplicationScoped
class ProblemDocuments {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemDocuments.class);

    private final MeterRegistry meters;

    ProblemDocuments(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The document for a failure; counts it. */
    JsonObject of(Throwable failure) {
        Refusal refusal = refusal(failure);
        ProblemType problem = refusal.type();
        meters.counter("newsclaims.ingest.refused", "type", problem.uri()).increment();
        JsonObject document = new JsonObject()
                .put("type", problem.uri())
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

    /** What the caller may know of it; the rest goes to the log of the service. */
    static Refusal refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.error("A request failed", cause);
        return Refusal.of(ProblemType.INTERNAL, "The request could not be carried out.");
    }
}
