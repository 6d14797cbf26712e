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
import org.newsclaims.query.application.Snapshots;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.Snapshot;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.records.view.StatementView;

/** {@code /v1/statements}. */
@Path("/v1/statements")
@Tag(name = "Statements", description = "Attributions, each in its article")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {
    private final Statements statements;
    private final Snapshots snapshots;
    private final PagedLists lists;
    private final Exports exports;
    private final Replies replies;

    StatementResource(Statements statements, Snapshots snapshots, PagedLists lists, Exports exports, Replies replies) {
        this.statements = statements;
        this.snapshots = snapshots;
        this.lists = lists;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Operation(operationId = "searchStatements", summary = "Statements of all articles, searched, or all of them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.FollowedStatements.class)))
    public CompletionStage<Response> search(@BeanParam SearchParameters parameters, @Context UriInfo uri) {
        return lists.follow(
                parameters,
                parameters.follow,
                uri,
                question(parameters),
                by -> statements.counts(parameters.filter(), by));
    }

    @GET
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> searchLines(@BeanParam SearchParameters parameters, @Context UriInfo uri) {
        if (!parameters.follow.everything() || !parameters.plain()) {
            return exports.follow(parameters, uri, question(parameters));
        }
        StatementFilter filter = parameters.filter();
        return exports.stored(parameters, uri, slice -> snapshots.lines(slice, part -> statements.lines(filter, part)));
    }

    private Function<Slice, CompletionStage<Snapshot>> question(SearchParameters parameters) {
        StatementFilter filter = parameters.filter();
        FeedStart since = parameters.follow.since(parameters);
        List<String> ids = parameters.follow.ids(parameters);
        return slice ->
                snapshots.page(ids, since, slice, (range, part) -> statements.everywhere(filter, ids, range, part));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStatement", summary = "One statement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public CompletionStage<Response> one(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        return statements.one(id, asOf.time()).thenApply(body -> replies.json(body));
    }
}
