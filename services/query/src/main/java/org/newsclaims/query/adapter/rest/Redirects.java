package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.query.domain.Moved;

/** Leads from an id that moved to the same question about the survivor. */
class Redirects {
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
}
