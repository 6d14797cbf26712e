package org.newsclaims.query.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.newsclaims.records.Digest;

/** Answers that hold JSON: tagged with the digest of their bytes, and left out when the caller has them. */
@ApplicationScoped
class Replies {
    /** Views change at any time: keep a copy, but ask whether it still holds. */
    private static final String REVALIDATE = "no-cache";

    Response json(Request request, String body) {
        EntityTag tag = new EntityTag(Digest.of(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder reply =
                unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")) : unchanged;
        return reply.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
