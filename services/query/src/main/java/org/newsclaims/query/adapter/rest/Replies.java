package org.newsclaims.query.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Answers in one piece, in the bytes that are sent and tagged by them. */
@ApplicationScoped
class Replies {
    /** Views change at any time: keep a copy, but ask whether it still holds. */
    static final String REVALIDATE = "no-cache";

    /** What an answer depends on beside its address. */
    static final String VARIES = "Accept, Accept-Encoding";

    private static final String JSON = "application/json;charset=UTF-8";

    /** An answer to a body, which nobody keeps. */
    Response fresh(String body) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    Response json(String body) {
        return of(body, JSON);
    }

    /** An answer in another form than JSON of the views. */
    Response of(String body, String type) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ETAG, EntityTags.of(bytes))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, VARIES)
                .build();
    }
}
