package org.newsclaims.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/** Turns whatever a call fails with into a problem document. A stage that failed hides why, so that is looked at. */
@UnwrapException(value = CompletionException.class, strategy = ExceptionUnwrapStrategy.UNWRAP_IF_NO_EXACT_MATCH)
class ErrorMapping {
    private static final Logger LOG = Logger.getLogger(ErrorMapping.class);

    private final Problems problems;
    private final AllowedMethods methods;

    ErrorMapping(Problems problems, AllowedMethods methods) {
        this.problems = problems;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response failure(Throwable failure, HttpServerRequest request) {
        return problems.response(failure, request);
    }

    /** What the framework refuses by itself. */
    @ServerExceptionMapper
    Response framework(WebApplicationException e, HttpServerRequest request) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return problems.response(e, request);
        }
        String allowed = status == 405 ? methods.of(request.path()) : "";
        Response answer = problems.response(FrameworkRefusals.of(status, request.path(), allowed), request);
        return status == 405
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build()
                : answer;
    }

    /** The caller closed the connection while it was written to, as every reader of a stream does in the end. */
    @ServerExceptionMapper
    Response left(ClosedChannelException e, HttpServerRequest request) {
        LOG.debugf("Nobody reads on at %s", request.path());
        return Response.noContent().build();
    }
}
