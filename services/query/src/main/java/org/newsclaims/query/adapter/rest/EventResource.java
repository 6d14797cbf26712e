package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.application.Comparisons;
import org.newsclaims.query.application.Events;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.EventFilter;
import org.newsclaims.query.domain.StatementFilter;
import org.newsclaims.query.domain.StatementFilter.Order;
import org.newsclaims.query.domain.apart.Apart;
import org.newsclaims.records.view.AccountsView;

/** {@code /v1/events}. */
@Path("/v1/events")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
class EventResource {
    private final Events events;
    private final Claims claims;
    private final Statements statements;
    private final Comparisons comparisons;
    private final Lists lists;
    private final Replies replies;

    EventResource(
            Events events,
            Claims claims,
            Statements statements,
            Comparisons comparisons,
            Lists lists,
            Replies replies) {
        this.events = events;
        this.claims = claims;
        this.statements = statements;
        this.comparisons = comparisons;
        this.lists = lists;
        this.replies = replies;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "News events, searched and sorted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pages.Events.class)))
    @APIResponse(
            responseCode = "400",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<Response> list(
            @BeanParam EventParameters parameters, @Context Request request, @Context UriInfo uri) {
        EventFilter filter = parameters.filter();
        return lists.reply(parameters, request, uri, slice -> events.list(filter, slice));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvent", summary = "One event with its articles")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pages.Event.class)))
    public CompletionStage<Response> one(
            @PathParam("id") String id, @BeanParam AsOfParameter asOf, @Context Request request) {
        return events.one(id, asOf.time()).thenApply(body -> replies.json(request, body));
    }

    @GET
    @Path("/{id}/claims")
    @Operation(
            operationId = "listClaimsOfEvent",
            summary = "Who said what: the claims of an event, each with all its occurrences")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pages.Claims.class)))
    public CompletionStage<Response> claims(
            @PathParam("id") String id,
            @BeanParam ClaimParameters parameters,
            @Context Request request,
            @Context UriInfo uri) {
        var filter = parameters.filter();
        var asOf = parameters.time();
        return lists.reply(parameters, request, uri, slice -> claims.list(id, filter, slice, asOf));
    }

    @GET
    @Path("/{id}/statements")
    @Operation(operationId = "listStatementsOfEvent", summary = "The statements of an event, unmerged")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pages.Statements.class)))
    public CompletionStage<Response> statements(
            @PathParam("id") String id,
            @BeanParam StatementParameters parameters,
            @Context Request request,
            @Context UriInfo uri) {
        StatementFilter filter = parameters.filter(id, null, Order.TOLD);
        return lists.reply(parameters, request, uri, slice -> statements.list(filter, slice));
    }

    @GET
    @Path("/{id}/accounts")
    @Operation(
            operationId = "getAccountsOfEvent",
            summary =
                    "Speakers side by side: what each affirmed, denied, was reported silent on, or said nothing about")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountsView.class)))
    public CompletionStage<Response> accounts(
            @PathParam("id") String id, @BeanParam AsOfParameter asOf, @Context Request request) {
        return claims.accounts(id, asOf.time()).thenApply(body -> replies.json(request, body));
    }

    @GET
    @Path("/{id}/apart-from/{other}")
    @Operation(
            operationId = "compareEvents",
            summary = "Why two events that look alike are two",
            description =
                    "Compares what the views hold of both: days, publications, participants, words of the headlines."
                            + " It shows the differences; it does not repeat the weighing by which events were told apart.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Apart.class)))
    public CompletionStage<Response> apart(
            @PathParam("id") String id,
            @PathParam("other") String other,
            @BeanParam AsOfParameter asOf,
            @Context Request request) {
        return comparisons.apart(id, other, asOf.time()).thenApply(body -> replies.json(request, body));
    }
}
