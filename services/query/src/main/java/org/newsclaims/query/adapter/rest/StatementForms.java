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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.filter.StatementFilter;

/** {@code /v1/statements} as CSV, linked data and annotations. */
@Path("/v1/statements")
class StatementForms {
    private final Statements statements;
    private final Exports exports;
    private final Replies replies;

    StatementForms(Statements statements, Exports exports, Replies replies) {
        this.statements = statements;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> csv(@BeanParam SearchParameters parameters, @Context UriInfo uri) {
        return of(CsvForms.STATEMENTS, parameters, uri);
    }

    @GET
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> linked(
            @BeanParam SearchParameters parameters,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context UriInfo uri) {
        return of(form(accept), parameters, uri);
    }

    private Multi<byte[]> of(Representation form, SearchParameters parameters, UriInfo uri) {
        parameters.follow.refuse();
        StatementFilter filter = parameters.filter();
        return exports.form(form, parameters, uri, slice -> statements.list(filter, slice));
    }

    @GET
    @Path("/{id}")
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public CompletionStage<Response> one(
            @PathParam("id") String id, @BeanParam AsOfParameter asOf, @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return statements
                .one(id, asOf.time())
                .thenApply(doc -> replies.of(
                        form(accept).item().apply(doc),
                        Annotations.asked(accept) ? Annotations.TYPE : LinkedData.TYPE));
    }

    static Representation form(String accept) {
        return Annotations.asked(accept) ? Annotations.STATEMENTS : LinkedData.STATEMENTS;
    }
}
