package org.newsclaims.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Refuses media types that cannot be read, and answers that nobody would accept, before anything is done. */
class Negotiation {
    /** The framework looks for a call by these headers, and fails over what is no media type. */
    @ServerRequestFilter(preMatching = true)
    void readable(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (RuntimeException e) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, "Content-Type is no media type.");
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (RuntimeException e) {
            throw Refusal.of(
                    ProblemType.NOT_ACCEPTABLE, HttpHeaders.ACCEPT, "Accept names something that is no media type.");
        }
    }

    /** The framework looks at Accept where it must choose between calls; else it would send what nobody accepts. */
    @ServerRequestFilter
    void acceptable(ContainerRequestContext request, ResourceInfo call) {
        Produces offered = call.getResourceMethod().getAnnotation(Produces.class);
        if (offered == null) {
            offered = call.getResourceClass().getAnnotation(Produces.class);
        }
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        boolean fits = offered == null
                || Stream.of(offered.value()).map(MediaType::valueOf).anyMatch(type -> accepted.stream()
                        .anyMatch(type::isCompatible));
        if (!fits) {
            throw Refusal.of(
                    ProblemType.NOT_ACCEPTABLE,
                    HttpHeaders.ACCEPT,
                    "This call answers in " + String.join(" or ", offered.value()) + ", which Accept leaves out.");
        }
    }
}
