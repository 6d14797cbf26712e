package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.http.Problem;
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.application.Comparisons;
import org.newsclaims.query.application.Events;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.apart.Apart;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;
import org.newsclaims.records.view.AccountsView;

/** {@code /v1/events}. */
@Path("/v1/events")
@Tag(name = "Events", description = "News events: what happened, who was heard, where accounts differ")
@Produces(MediaType.APPLICATION_JSON)
class EventResource {
    private final Events events;
    private final Claims claims;
    private final Statements statements;
    private final Comparisons comparisons;
    private final PagedLists lists;
    private final Exports exports;
    private final Replies replies;

    EventResource(
            Events events,
            Claims claims,
            Statements statements,
            Comparisons comparisons,
            PagedLists lists,
            Exports exports,
            Replies replies) {
        this.events = events;
        this.claims = claims;
        this.statements = statements;
        this.comparisons = comparisons;
        this.lists = lists;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "News events, searched and sorted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerShapes.Events.class)))
    @APIResponse(
            responseCode = "400",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<Response> list(@BeanParam EventParameters parameters, @Context UriInfo uri) {
        EventFilter filter = parameters.filter();
        return lists.reply(parameters, uri, slice -> events.list(filter, slice), by -> events.counts(filter, by));
    }

    @GET
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> listLines(@BeanParam EventParameters parameters, @Context UriInfo uri) {
        EventFilter filter = parameters.filter();
        return exports.lines(parameters, uri, slice -> events.list(filter, slice));
    }

    @GET
    @Path("/{id}/claims")
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> claimLines(
            @PathParam("id") String id, @BeanParam ClaimParameters parameters, @Context UriInfo uri) {
        return exports.lines(parameters, uri, claimsOf(id, parameters.filter(), parameters.brief(false)));
    }

    @GET
    @Path("/{id}/statements")
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> statementLines(
            @PathParam("id") String id, @BeanParam StatementParameters parameters, @Context UriInfo uri) {
        StatementFilter filter = parameters.filter(id, null, null, Order.TOLD);
        return exports.lines(parameters, uri, slice -> statements.list(filter, slice));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvent", summary = "One event with its articles")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerShapes.Event.class)))
    public CompletionStage<Response> one(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        return events.one(id, asOf.time()).thenApply(body -> replies.json(body));
    }

    @GET
    @Path("/{id}/claims")
    @Operation(
            operationId = "listClaimsOfEvent",
            summary = "Who said what: the claims of an event, each with its occurrences")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerShapes.Claims.class)))
    public CompletionStage<Response> claims(
            @PathParam("id") String id, @BeanParam ClaimParameters parameters, @Context UriInfo uri) {
        var filter = parameters.filter();
        return lists.reply(
                parameters, uri, claimsOf(id, filter, parameters.brief(true)), by -> claims.counts(id, filter, by));
    }

    private Function<Slice, CompletionStage<ListPage<String>>> claimsOf(String id, ClaimFilter filter, boolean brief) {
        return brief ? slice -> claims.brief(id, filter, slice) : slice -> claims.list(id, filter, slice);
    }

    @GET
    @Path("/{id}/statements")
    @Operation(operationId = "listStatementsOfEvent", summary = "The statements of an event, unmerged")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.Statements.class)))
    public CompletionStage<Response> statements(
            @PathParam("id") String id, @BeanParam StatementParameters parameters, @Context UriInfo uri) {
        StatementFilter filter = parameters.filter(id, null, null, Order.TOLD);
        return lists.reply(
                parameters, uri, slice -> statements.list(filter, slice), by -> statements.counts(filter, by));
    }

    @GET
    @Path("/{id}/conflicts")
    @Operation(
            operationId = "listConflictsOfEvent",
            summary = "Where claims cannot all be told right, both sides with the statements that show it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.Conflicts.class)))
    public CompletionStage<Response> conflicts(@PathParam("id") String id, @BeanParam ConflictParameters parameters) {
        return claims.conflicts(id, parameters.kind(), parameters.time())
                .thenApply(page -> replies.json(PagedLists.whole(page)));
    }

    @GET
    @Path("/{id}/accounts")
    @Operation(
            operationId = "getAccountsOfEvent",
            summary =
                    "Speakers side by side: what each affirmed, denied, was reported silent on, or said nothing about;"
                            + " and outlets side by side: what each reports of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountsView.class)))
    public CompletionStage<Response> accounts(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        return claims.accounts(id, asOf.time()).thenApply(body -> replies.json(body));
    }

    @GET
    @Path("/{id}/apart-from/{other}")
    @Operation(
            operationId = "compareEvents",
            summary = "Why two events that look alike are two",
            description =
                    "Compares what grouping goes by in the articles of both: the days of the happenings, when it was"
                            + " published, and names, numbers and other words by how telling they are. Any two events can be"
                            + " compared; reasons come weightiest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Apart.class)))
    public CompletionStage<Response> apart(
            @PathParam("id") String id, @PathParam("other") String other, @BeanParam AsOfParameter asOf) {
        return comparisons.apart(id, other, asOf.time()).thenApply(body -> replies.json(body));
    }
}
