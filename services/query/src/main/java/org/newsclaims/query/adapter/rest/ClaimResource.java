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
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.application.Snapshots;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.Snapshot;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.records.view.ClaimView;

/** {@code /v1/claims}. */
@Path("/v1/claims")
@Tag(name = "Claims", description = "Who said what, merged over the articles of an event")
@Produces(MediaType.APPLICATION_JSON)
class ClaimResource {
    private final Claims claims;
    private final Snapshots snapshots;
    private final PagedLists lists;
    private final Exports exports;
    private final Replies replies;

    ClaimResource(Claims claims, Snapshots snapshots, PagedLists lists, Exports exports, Replies replies) {
        this.claims = claims;
        this.snapshots = snapshots;
        this.lists = lists;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Operation(
            operationId = "listClaims",
            summary = "The claims of all events, or what changed of them",
            description = "Load everything, then follow: read all pages, or the lines, then the stream with after= what"
                    + " followFrom says, and put claims that it creates or updates in place of those held, and drop those that"
                    + " it withdraws. Without changed-since claims come by id; with it in the order of their last changes. With"
                    + " asOf a page may hold fewer than limit.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.FollowedClaims.class)))
    public CompletionStage<Response> list(@BeanParam AllClaimsParameters parameters, @Context UriInfo uri) {
        return lists.follow(
                parameters,
                parameters.follow,
                uri,
                question(parameters),
                by -> claims.counts(parameters.event(), parameters.filter(), by));
    }

    @GET
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> listLines(@BeanParam AllClaimsParameters parameters, @Context UriInfo uri) {
        ClaimFilter filter = parameters.filter();
        if (!parameters.follow.everything() || !parameters.plain() || filter.asOf() != null) {
            return exports.follow(parameters, uri, question(parameters));
        }
        String event = parameters.event();
        return exports.stored(
                parameters, uri, slice -> snapshots.lines(slice, part -> claims.lines(event, filter, part)));
    }

    private Function<Slice, CompletionStage<Snapshot>> question(AllClaimsParameters parameters) {
        ClaimFilter filter = parameters.filter();
        String event = parameters.event();
        FeedStart since = parameters.follow.since(parameters);
        List<String> ids = parameters.follow.ids(parameters);
        return slice ->
                snapshots.page(ids, since, slice, (range, part) -> claims.everywhere(event, ids, filter, range, part));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getClaim",
            summary = "One claim; an id published earlier leads to the claim it is part of")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public CompletionStage<Response> one(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        return claims.one(id, asOf.time()).thenApply(body -> replies.json(body));
    }
}
