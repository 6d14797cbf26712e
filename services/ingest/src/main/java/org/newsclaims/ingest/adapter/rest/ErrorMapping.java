package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Turns whatever a call fails with into an answer. */
class ErrorMapping {
    private final ProblemDocuments problems;
    private final String retryAfter;

    ErrorMapping(ProblemDocuments problems, IngestConfig config) {
        this.problems = problems;
        this.retryAfter = Long.toString(Math.max(1, config.retryAfter().toSeconds()));
    }

    @ServerExceptionMapper
    Response failure(Throwable failure, HttpServerRequest request) {
        return answer(ProblemDocuments.refusal(failure), request).build();
    }

    /** What the framework refuses by itself. */
    @ServerExceptionMapper
    Response framework(WebApplicationException e, HttpServerRequest request) {
        String path = request.path();
        return switch (e.getResponse().getStatus()) {
            case 404 -> answer(Refusal.of(ProblemType.NOT_FOUND, "There is nothing at " + path + "."), request)
                    .build();
            case 405 -> notAllowed(path, request);
            case 406 -> answer(
                            Refusal.of(ProblemType.NOT_ACCEPTABLE, "Accept", "Accept leaves out all answers."), request)
                    .build();
            case 400 -> answer(
                            Refusal.of(ProblemType.BAD_REQUEST, "The request's path or headers cannot be read."),
                            request)
                    .build();
            default -> failure(e, request);
        };
    }

    private Response notAllowed(String path, HttpServerRequest request) {
        String allowed = methods(path);
        return answer(Refusal.of(ProblemType.METHOD_NOT_ALLOWED, path + " takes " + allowed + "."), request)
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    /** The framework does not tell which there are. */
    private static String methods(String path) {
        return switch (path) {
            case "/v1/articles", "/v1/feeds" -> "GET, POST";
            case "/v1/articles/batch" -> "POST";
            default -> path.startsWith("/v1/feeds/") ? "GET, DELETE" : "DELETE";
        };
    }

    private Response.ResponseBuilder answer(Refusal refusal, HttpServerRequest request) {
        RefusedBody.drain(request);
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(ProblemDocuments.MEDIA_TYPE)
                .entity(problems.of(refusal).toBuffer().getBytes());
        return switch (refusal.type()) {
            case OVERLOADED, LOG_UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"news-claims\"");
            case UNSUPPORTED_MEDIA_TYPE -> "Content-Encoding".equals(refusal.field())
                    ? answer.header(HttpHeaders.ACCEPT_ENCODING, Coding.TAKEN)
                    : answer;
            default -> answer;
        };
    }
}
