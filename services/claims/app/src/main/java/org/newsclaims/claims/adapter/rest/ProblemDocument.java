package org.newsclaims.claims.adapter.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.newsclaims.problems.ProblemType;

/**
 * Every answer of the administration that is not the one asked for, as RFC 9457 has it.
 *
 * @param type stable identifier of the kind of problem
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what happened and what to do
 */
public record ProblemDocument(String type, String title, int status, String detail) {
    static Response response(ProblemType type, String detail) {
        Response.ResponseBuilder response = Response.status(type.status())
                .type("application/problem+json")
                .entity(new ProblemDocument(type.uri(), type.title(), type.status(), detail));
        if (type.isTemporary()) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"news-claims\"");
        }
        return response.build();
    }
}
