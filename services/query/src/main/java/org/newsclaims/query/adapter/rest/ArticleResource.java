package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Articles;
import org.newsclaims.query.application.Snapshots;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.VersionText;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.Snapshot;
import org.newsclaims.query.domain.filter.ArticleFilter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;
import org.newsclaims.records.view.ArticleView;

/** {@code /v1/articles}. */
@Path("/v1/articles")
@Tag(name = "Articles", description = "The articles as they were submitted, and their history")
@Produces(MediaType.APPLICATION_JSON)
class ArticleResource {
    private final Articles articles;
    private final Statements statements;
    private final Snapshots snapshots;
    private final PagedLists lists;
    private final Exports exports;
    private final Replies replies;
    private final Duration longestWait;

    ArticleResource(
            Articles articles,
            Statements statements,
            Snapshots snapshots,
            PagedLists lists,
            Exports exports,
            Replies replies,
            QueryConfig config) {
        this.articles = articles;
        this.statements = statements;
        this.snapshots = snapshots;
        this.lists = lists;
        this.exports = exports;
        this.replies = replies;
        this.longestWait = config.waiting().max();
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "All articles, or what changed of them, or those of an address or a submitter's own id",
            description =
                    "By id. To stay in step, ask for changed-since= what followFrom said last, at any interval: the"
                            + " stream tells of claims alone. After the views were made anew, everything counts as changed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.FollowedArticles.class)))
    public CompletionStage<Response> list(@BeanParam ArticleParameters parameters, @Context UriInfo uri) {
        return lists.follow(parameters, uri, question(parameters));
    }

    @GET
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> listLines(@BeanParam ArticleParameters parameters, @Context UriInfo uri) {
        if (!parameters.follow.everything() || !parameters.plain()) {
            return exports.follow(parameters, uri, question(parameters));
        }
        ArticleFilter filter = parameters.filter();
        return exports.stored(parameters, uri, slice -> snapshots.lines(slice, part -> articles.lines(filter, part)));
    }

    private Function<Slice, CompletionStage<Snapshot>> question(ArticleParameters parameters) {
        ArticleFilter filter = parameters.filter();
        FeedStart since = parameters.follow.since(parameters);
        return slice -> snapshots.page(filter.ids(), since, slice, (range, part) -> articles.list(filter, range, part));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "One article with its text and the event it reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public CompletionStage<Response> one(
            @PathParam("id") String id,
            @QueryParam("wait")
                    @Parameter(
                            description = "Holds the answer until the article is in the views, but no longer than this"
                                    + " (and never longer than 30s unless configured): 500ms, 10s.",
                            example = "10s")
                    String wait,
            @QueryParam("revision")
                    @Parameter(
                            description =
                                    "With wait: the version of the article that ingest has answered. The answer is held"
                                            + " until the views know that one, whether or not a later one counts by then; without"
                                            + " it, until they know any.")
                    String revision,
            @BeanParam AsOfParameter asOf) {
        Duration longest = Values.wait(wait, longestWait);
        return articles.one(id, asOf.time(), Values.awaited(revision, longest), longest)
                .thenApply(body -> replies.json(body));
    }

    @GET
    @Path("/{id}/statements")
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> statementLines(
            @PathParam("id") String id, @BeanParam StatementParameters parameters, @Context UriInfo uri) {
        StatementFilter filter = parameters.filter(null, id, null, Order.TEXT);
        return exports.lines(parameters, uri, slice -> statements.list(filter, slice));
    }

    @GET
    @Path("/{id}/statements")
    @Operation(operationId = "listStatementsOfArticle", summary = "The statements of an article, in text order")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.Statements.class)))
    public CompletionStage<Response> statements(
            @PathParam("id") String id, @BeanParam StatementParameters parameters, @Context UriInfo uri) {
        StatementFilter filter = parameters.filter(null, id, null, Order.TEXT);
        return lists.reply(
                parameters, uri, slice -> statements.list(filter, slice), by -> statements.counts(filter, by));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listVersionsOfArticle",
            summary = "The history of an article: its versions, retractions and erasure, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.Versions.class)))
    public CompletionStage<Response> versions(
            @PathParam("id") String id, @BeanParam VersionParameters parameters, @Context UriInfo uri) {
        return lists.reply(parameters, uri, slice -> articles.versions(id, parameters.time(), slice));
    }

    @GET
    @Path("/{id}/versions")
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> versionLines(
            @PathParam("id") String id, @BeanParam VersionParameters parameters, @Context UriInfo uri) {
        return exports.lines(parameters, uri, slice -> articles.versions(id, parameters.time(), slice));
    }

    @GET
    @Path("/{id}/versions/{revision}")
    @Operation(
            operationId = "getVersionOfArticle",
            summary = "One version of an article with its text, so that what a correction changed can be seen")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionText.class)))
    public CompletionStage<Response> version(
            @PathParam("id") String id, @PathParam("revision") String revision, @BeanParam AsOfParameter asOf) {
        return articles.version(id, revision, asOf.time()).thenApply(body -> replies.json(body));
    }
}
