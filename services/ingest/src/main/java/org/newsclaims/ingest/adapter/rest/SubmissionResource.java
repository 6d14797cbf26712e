package org.newsclaims.ingest.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * {@code /v1/articles}. Bodies are no parameters of these methods, but read from the request as it comes: Quarkus REST
 * would collect them first, or hold a thread for each while it comes, and count them in its own way.
 */
@Path("/v1/articles")
class SubmissionResource {
    private static final String ANYTHING = "*/*";

    private final SubmitCall submit;
    private final BatchCall batch;
    private final RetractCall retract;

    SubmissionResource(SubmitCall submit, BatchCall batch, RetractCall retract) {
        this.submit = submit;
        this.batch = batch;
        this.retract = retract;
    }

    @POST
    @Consumes(ContentType.JSON)
    @Produces(ContentType.JSON)
    public CompletionStage<Response> json(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @Context HttpServerRequest request) {
        ContentType.of(type);
        return submit.submit(request, DraftBodies::json);
    }

    @POST
    @Consumes(ContentType.PLAIN)
    @Produces(ContentType.JSON)
    public CompletionStage<Response> text(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @Context HttpServerRequest request,
            @BeanParam MetadataParameters metadata) {
        ContentType sent = ContentType.of(type);
        return submit.submit(request, body -> DraftBodies.text(body, sent.charset(), metadata.given()));
    }

    @POST
    @Consumes(ContentType.HTML)
    @Produces(ContentType.JSON)
    public CompletionStage<Response> html(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @Context HttpServerRequest request,
            @BeanParam MetadataParameters metadata) {
        ContentType sent = ContentType.of(type);
        return submit.submit(request, body -> DraftBodies.html(body, sent.charset(), metadata.given()));
    }

    /** Which id the article at an address has; the query service tells what became of it. */
    @GET
    @Produces(ContentType.JSON)
    public Response id(@QueryParam("url") String url) {
        if (url == null) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "url", "Name the article's address with url.");
        }
        JsonObject answer =
                new JsonObject().put("articleId", Acceptance.idOf(url).value());
        return Response.ok(answer.toBuffer().getBytes()).type(ContentType.JSON).build();
    }

    /** @param metadata unread: declared, so that what is refused is the type, and none of its parameters */
    @POST
    @Consumes(ANYTHING)
    @Produces(ContentType.JSON)
    public Response anotherType(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @BeanParam MetadataParameters metadata) {
        throw ContentType.of(type).unsupported(ContentType.JSON + ", " + ContentType.PLAIN + " or " + ContentType.HTML);
    }

    @POST
    @Path("/batch")
    @Consumes(ContentType.NDJSON)
    @Produces(ContentType.NDJSON)
    public Multi<byte[]> batch(@Context HttpServerRequest request) {
        return batch.answers(request);
    }

    @POST
    @Path("/batch")
    @Consumes(ANYTHING)
    @Produces(ContentType.NDJSON)
    public Response anotherTypeOfBatch(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type) {
        throw ContentType.of(type).unsupported(ContentType.NDJSON);
    }

    @DELETE
    @Path("/{id}")
    @Produces(ContentType.JSON)
    public CompletionStage<Response> retract(
            @PathParam("id") String id,
            @QueryParam("reason") String reason,
            @QueryParam("erase") String erase,
            @Context RoutingContext call) {
        return retract.retract(id, reason, erase, call);
    }
}
