package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.domain.Moved;

/** Turns everything that can go wrong into problem documents, and moved ids into redirects. */
class ErrorMapping {
    private static final Logger LOG = Logger.getLogger(ErrorMapping.class);
    private static final String RETRY_SECONDS = "2";
    /** The framework does not tell; all calls are alike but for one. */
    private static final String READING = "GET, HEAD";

    private static final String ASKING = "POST";

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        if (refusal.getCause() != null) {
            LOG.debugf(refusal.getCause(), "%s %s", refusal.type(), asked(uri));
        }
        List<String> parameters = refusal.field() == null ? List.of() : List.of(refusal.field());
        return problem(refusal.type(), refusal.getMessage(), parameters);
    }

    /** A stage that failed hides why. */
    @ServerExceptionMapper
    Response hidden(CompletionException e, UriInfo uri) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        if (e.getCause() instanceof Moved moved) {
            return moved(moved, uri);
        }
        return e.getCause() instanceof WebApplicationException web ? framework(web, uri) : unexpected(e, uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        ProblemType type = ofStatus(status);
        Response problem = problem(type, detail(type), List.of());
        if (e instanceof NotAllowedException) {
            return Response.fromResponse(problem)
                    .header(HttpHeaders.ALLOW, uri.getPath().equals(VerifyResource.PATH) ? ASKING : READING)
                    .build();
        }
        return problem;
    }

    /** The caller closed the connection while it was written to, as every reader of a stream does in the end. */
    @ServerExceptionMapper
    Response left(ClosedChannelException e, UriInfo uri) {
        LOG.debugf("Nobody reads on at %s", asked(uri));
        return Response.noContent().build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        LOG.errorf(e, "Unexpected failure of %s", asked(uri));
        return problem(ProblemType.INTERNAL, detail(ProblemType.INTERNAL), List.of());
    }

    /** As it came: decoded, it could begin a line of its own in the log. */
    private static String asked(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    /** The same question about the survivor. */
    @ServerExceptionMapper
    Response moved(Moved moved, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        String query = uri.getRequestUri().getRawQuery();
        String location = path.replace("/" + moved.id(), "/" + moved.survivor())
                + (query == null ? "" : "?" + query.replace("=" + moved.id(), "=" + moved.survivor()));
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, location)
                // A later article may part again what was merged.
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static Response problem(ProblemType type, String detail, List<String> parameters) {
        Response.ResponseBuilder response = Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(type, detail, parameters));
        return type.isTemporary()
                ? response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : response.build();
    }

    /** What a status that the framework chose amounts to. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 500 ? ProblemType.INTERNAL : ProblemType.BAD_REQUEST;
        };
    }

    static String detail(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> "Reading takes a bearer token that is known here: send it in the header Authorization.";
            case NOT_FOUND -> "Nothing answers at this path. /q/openapi describes all calls, /q/swagger-ui shows them.";
            case METHOD_NOT_ALLOWED -> "The views are read-only: use GET, or POST for /v1/verify. Articles go to the ingest service.";
            case NOT_ACCEPTABLE -> "This call does not answer in the media type that Accept asks for;"
                    + " application/json always works, but for /v1/stream, which answers text/event-stream.";
            case TOO_LARGE -> "The request is too large.";
            case UNSUPPORTED_MEDIA_TYPE -> "/v1/verify takes application/json; no other call takes a body.";
            case INTERNAL -> "The service failed. The log of the service says why.";
            default -> "The request cannot be understood.";
        };
    }
}
