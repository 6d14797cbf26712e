package org.newsclaims.ingest.adapter.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Refuses media types that cannot be read, and answers that nobody would accept, before anything is stored. */
class Negotiation {
    /** The framework looks for a call by these headers, and fails over what is no media type. */
    @ServerRequestFilter(preMatching = true)
    void readable(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (RuntimeException e) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type", "Content-Type is no media type.");
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (RuntimeException e) {
            throw Refusal.of(ProblemType.NOT_ACCEPTABLE, "Accept", "Accept names something that is no media type.");
        }
    }

    /** Where several calls share a path, the framework chooses by Content-Type and leaves Accept alone. */
    @ServerRequestFilter
    void acceptable(ContainerRequestContext request, ResourceInfo call) {
        String[] answers =
                call.getResourceMethod().getAnnotation(Produces.class).value();
        boolean accepted = request.getAcceptableMediaTypes().stream()
                .anyMatch(
                        accept -> Arrays.stream(answers).map(MediaType::valueOf).anyMatch(accept::isCompatible));
        if (!accepted) {
            throw Refusal.of(
                    ProblemType.NOT_ACCEPTABLE,
                    "Accept",
                    "This call answers in " + String.join(" or ", answers) + ", which Accept leaves out.");
        }
    }
}
