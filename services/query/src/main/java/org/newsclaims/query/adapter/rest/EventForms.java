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
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.application.Events;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;

/** {@code /v1/events} and what belongs to them as CSV, linked data and annotations, and the newest as RSS. */
@Path("/v1/events")
class EventForms {
    private final Events events;
    private final Claims claims;
    private final Statements statements;
    private final PagedLists lists;
    private final Exports exports;

    EventForms(Events events, Claims claims, Statements statements, PagedLists lists, Exports exports) {
        this.events = events;
        this.claims = claims;
        this.statements = statements;
        this.lists = lists;
        this.exports = exports;
    }

    @GET
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> csv(@BeanParam EventParameters parameters, @Context UriInfo uri) {
        EventFilter filter = parameters.filter();
        return exports.form(CsvForms.EVENTS, parameters, uri, slice -> events.list(filter, slice));
    }

    @GET
    @Produces(Rss.OFFERED)
    @Operation(hidden = true)
    public CompletionStage<Response> rss(@BeanParam EventParameters parameters, @Context UriInfo uri) {
        EventFilter filter = parameters.filter();
        return lists.rss(parameters, uri, slice -> events.list(filter, slice));
    }

    @GET
    @Path("/{id}/claims")
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> claimsCsv(
            @PathParam("id") String id, @BeanParam ClaimParameters parameters, @Context UriInfo uri) {
        return claims(CsvForms.CLAIMS, id, parameters, uri);
    }

    @GET
    @Path("/{id}/claims")
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> claimsLinked(
            @PathParam("id") String id,
            @BeanParam ClaimParameters parameters,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context UriInfo uri) {
        return claims(ClaimForms.form(accept), id, parameters, uri);
    }

    private Multi<byte[]> claims(Representation form, String id, ClaimParameters parameters, UriInfo uri) {
        ClaimFilter filter = parameters.filter();
        return exports.form(form, parameters, uri, slice -> claims.list(id, filter, slice));
    }

    @GET
    @Path("/{id}/statements")
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> statementsCsv(
            @PathParam("id") String id, @BeanParam StatementParameters parameters, @Context UriInfo uri) {
        return statements(CsvForms.STATEMENTS, id, parameters, uri);
    }

    @GET
    @Path("/{id}/statements")
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> statementsLinked(
            @PathParam("id") String id,
            @BeanParam StatementParameters parameters,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context UriInfo uri) {
        return statements(StatementForms.form(accept), id, parameters, uri);
    }

    private Multi<byte[]> statements(Representation form, String id, StatementParameters parameters, UriInfo uri) {
        StatementFilter filter = parameters.filter(id, null, null, Order.TOLD);
        return exports.form(form, parameters, uri, slice -> statements.list(filter, slice));
    }
}
