package org.newsclaims.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Makes an answer of whatever went wrong, and counts it by type. Thread-safe. */
@Singleton
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final EdgeSettings settings;
    private final MeterRegistry meters;

    Problems(EdgeSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** What the caller may know of a failure; the rest goes to the log of the service. */
    private static Refusal refusal(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.error("A request failed", cause);
        return Refusal.of(ProblemType.INTERNAL, "The request could not be carried out.");
    }

    /** The document for a failure that is told inside of an answer, such as a line of it. */
    public Problem of(Throwable failure) {
        Refusal refusal = refusal(failure);
        meters.counter(
                        "newsclaims." + settings.service() + ".refused",
                        "type",
                        refusal.type().uri())
                .increment();
        return Problem.of(refusal);
    }

    /** The answer to a request; what is still to come of its body is read and forgotten. */
    public Response response(Throwable failure, HttpServerRequest request) {
        Refusal refusal = refusal(failure);
        if (refusal.getCause() != null) {
            // As it came: decoded, the path could begin a line of its own in the log.
            LOG.debugf(refusal.getCause(), "%s at %s", refusal.type(), request.path());
        }
        RefusedBody.drain(request);
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(of(refusal).json().toBuffer().getBytes());
        headers(refusal, settings.retrySeconds()).forEach(answer::header);
        return answer.build();
    }

    /** The same where no call of Quarkus REST has the request; nothing when its answer has begun. */
    void answer(RoutingContext context, Refusal refusal) {
        answer(context, refusal, settings.retrySeconds());
    }

    /** @param retrySeconds when what was asked may be granted, if it is ever */
    void answer(RoutingContext context, Refusal refusal, long retrySeconds) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(refusal.type().status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers(refusal, retrySeconds).forEach(response::putHeader);
        response.end(of(refusal).json().toBuffer());
        RefusedBody.drain(context.request());
    }

    private Map<String, String> headers(Refusal refusal, long retrySeconds) {
        Map<String, String> headers = new HashMap<>();
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.type().isTemporary()) {
            headers.put(HttpHeaders.RETRY_AFTER, Long.toString(retrySeconds));
        }
        if (refusal.type() == ProblemType.UNAUTHENTICATED) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"news-claims\"");
        }
        if (refusal.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE
                && HttpHeaders.CONTENT_ENCODING.equals(refusal.field())) {
            headers.put(HttpHeaders.ACCEPT_ENCODING, settings.contentCodings());
        }
        return headers;
    }
}
