package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** What is asked of query parameters besides being known and given once: that none is empty, and of the stream no time. */
class ParameterValues {
    private static final int BEFORE_KNOWN = Priorities.USER - 1;
    private static final int AFTER_KNOWN = Priorities.USER + 1;

    /** The stream's refusal of {@code asOf} says more than that there is no such parameter. */
    @ServerRequestFilter(priority = BEFORE_KNOWN)
    void ofTheStream(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query != null
                && request.getUriInfo().getPath().equals(StreamResource.PATH)
                && ("&" + query).contains("&asOf=")) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PARAMETER,
                    "asOf",
                    "The stream tells what changes from now on; \"asOf\" is for reads: GET /v1/events and all others.");
        }
    }

    @ServerRequestFilter(priority = AFTER_KNOWN)
    void ofAll(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            String value = values.get(0);
            if (value.isBlank()) {
                throw Refusal.of(
                        ProblemType.BAD_PARAMETER,
                        name,
                        "\"" + name + "\" is empty. Leave it out, or give it a value.");
            }
            refuseNul(name, value);
        });
        request.getUriInfo().getPathParameters().forEach((name, values) -> refuseNul(name, values.get(0)));
    }

    /** Which the database would refuse, and with it the question that all share who wait for an article. */
    private static void refuseNul(String name, String value) {
        if (value.indexOf('\0') >= 0) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, name, "The parameter \"" + name + "\" holds the character U+0000.");
        }
    }
}
