package org.newsclaims.claims.adapter.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Every answer of the administration that is not the one asked for, as RFC 9457 has it. */
final class AdminProblem extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    /** One row for each kind of problem. */
    enum Kind {
        UNKNOWN_GENERATION(404, "There is no such generation"),
        GENERATION_IN_USE(409, "The active generation cannot be dropped"),
        UNKNOWN_DEAD_LETTER(404, "No such record is parked"),
        STILL_UNREADABLE(422, "The record still cannot be projected"),
        REBUILD_RUNNING(409, "A rebuild is running"),
        NO_REBUILD_RUNNING(409, "No rebuild is running"),
        UNKNOWN_PARAMETER(400, "There is no such query parameter"),
        BAD_PARAMETER(400, "A parameter has a value it cannot have"),
        OTHER_LOG(409, "The log is not the one that the views were made from"),
        UNAVAILABLE(503, "The database or the log is away"),
        UNAUTHENTICATED(401, "The call carries no valid token"),
        FORBIDDEN(403, "The token does not open this call"),
        NOT_FOUND(404, "There is nothing at this address"),
        METHOD_NOT_ALLOWED(405, "This address has no such method"),
        NOT_ACCEPTABLE(406, "No call answers in such a media type"),
        OTHER(500, "The request could not be handled");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    /**
     * The document.
     *
     * @param type stable identifier of the kind of problem
     * @param title the kind in words
     * @param status HTTP status
     * @param detail what happened and what to do
     */
    public record Document(String type, String title, int status, String detail) {}

    private AdminProblem(Response response) {
        super(response);
    }

    static AdminProblem of(Kind kind, String detail) {
        return new AdminProblem(response(kind, kind.status, detail));
    }

    /** The kind that a status of the framework's own means; {@code OTHER} where none does. */
    static Kind kindOf(int status) {
        return switch (status) {
            case 404 -> Kind.NOT_FOUND;
            case 405 -> Kind.METHOD_NOT_ALLOWED;
            case 406 -> Kind.NOT_ACCEPTABLE;
            default -> Kind.OTHER;
        };
    }

    static Response response(Kind kind, int status, String detail) {
        String type = "urn:news-claims:problem:"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Response.ResponseBuilder response = Response.status(status)
                .type("application/problem+json")
                .entity(new Document(type, kind.title, status, detail));
        if (kind == Kind.UNAVAILABLE) {
            response.header("Retry-After", "5");
        }
        if (kind == Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"news-claims\"");
        }
        return response.build();
    }
}
