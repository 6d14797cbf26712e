package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ClaimFilter;

/** {@code /v1/claims} as CSV, linked data and annotations. */
@Path("/v1/claims")
class ClaimForms {
    private final Claims claims;
    private final Exports exports;
    private final Replies replies;

    ClaimForms(Claims claims, Exports exports, Replies replies) {
        this.claims = claims;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> csv(@BeanParam AllClaimsParameters parameters, @Context UriInfo uri) {
        return exports.form(CsvForms.CLAIMS, parameters, uri, question(parameters));
    }

    @GET
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> linked(
            @BeanParam AllClaimsParameters parameters,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context UriInfo uri) {
        return exports.form(form(accept), parameters, uri, question(parameters));
    }

    @GET
    @Path("/{id}")
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public CompletionStage<Response> one(
            @PathParam("id") String id, @BeanParam AsOfParameter asOf, @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return claims.one(id, asOf.time())
                .thenApply(doc -> replies.of(
                        form(accept).item().apply(doc),
                        Annotations.asked(accept) ? Annotations.TYPE : LinkedData.TYPE));
    }

    static Representation form(String accept) {
        return Annotations.asked(accept) ? Annotations.CLAIMS : LinkedData.CLAIMS;
    }

    private Function<Slice, CompletionStage<ListPage<String>>> question(AllClaimsParameters parameters) {
        parameters.follow.refuse();
        ClaimFilter filter = parameters.filter();
        String event = parameters.event();
        return slice -> claims.everywhere(event, null, filter, FeedRange.EVERYTHING, slice)
                .thenApply(page -> page.map(Turn::doc));
    }
}
