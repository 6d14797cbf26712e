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
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.newsclaims.query.application.Articles;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ArticleFilter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;

/** {@code /v1/articles} and their statements as CSV, linked data and annotations. */
@Path("/v1/articles")
class ArticleForms {
    private final Articles articles;
    private final Statements statements;
    private final Exports exports;
    private final Replies replies;

    ArticleForms(Articles articles, Statements statements, Exports exports, Replies replies) {
        this.articles = articles;
        this.statements = statements;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Produces(Csv.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> csv(@BeanParam ArticleParameters parameters, @Context UriInfo uri) {
        return of(CsvForms.ARTICLES, parameters, uri);
    }

    @GET
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> linked(@BeanParam ArticleParameters parameters, @Context UriInfo uri) {
        return of(LinkedData.ARTICLES, parameters, uri);
    }

    private Multi<byte[]> of(Representation form, ArticleParameters parameters, UriInfo uri) {
        parameters.follow.refuse();
        ArticleFilter filter = parameters.filter();
        return exports.form(form, parameters, uri, slice -> articles.list(filter, FeedRange.EVERYTHING, slice)
                .thenApply(page -> page.map(Turn::doc)));
    }

    @GET
    @Path("/{id}")
    @Produces(LinkedData.OFFERED)
    @Operation(hidden = true)
    public CompletionStage<Response> one(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        return articles.one(id, asOf.time(), null, Duration.ZERO)
                .thenApply(doc -> replies.of(LinkedData.ARTICLES.item().apply(doc), LinkedData.TYPE));
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
        StatementFilter filter = parameters.filter(null, id, null, Order.TEXT);
        return exports.form(form, parameters, uri, slice -> statements.list(filter, slice));
    }
}
