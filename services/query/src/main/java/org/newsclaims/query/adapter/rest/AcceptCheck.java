package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what no representation fits: where a call has several, the framework would send the first of them. */
class AcceptCheck {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Produces offered = resource.getResourceMethod().getAnnotation(Produces.class);
        if (offered == null) {
            offered = resource.getResourceClass().getAnnotation(Produces.class);
        }
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        boolean fits = offered == null
                || Stream.of(offered.value()).map(MediaType::valueOf).anyMatch(type -> accepted.stream()
                        .anyMatch(type::isCompatible));
        if (!fits) {
            throw new NotAcceptableException();
        }
    }
}
