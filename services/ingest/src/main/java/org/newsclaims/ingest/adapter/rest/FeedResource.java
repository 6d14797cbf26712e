package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.newsclaims.http.AuditEntry;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** {@code /v1/feeds}: which feeds are polled, and how they are doing. */
@Path(FeedResource.PATH)
class FeedResource {
    static final String PATH = "/v1/feeds";

    private static final int MOST_BYTES = 65_536;

    private final FeedStore store;
    private final Vertx vertx;
    private final RequestBody.Unpacking unpacking;

    FeedResource(FeedStore store, Vertx vertx, RequestBody.Unpacking unpacking) {
        this.store = store;
        this.vertx = vertx;
        this.unpacking = unpacking;
    }

    @GET
    @Produces(ContentType.JSON)
    public Response list() {
        JsonArray items = new JsonArray();
        store.all().forEach(entry -> items.add(FeedJson.write(entry)));
        return ok(new JsonObject().put("items", items).putNull("next"));
    }

    @GET
    @Produces(ContentType.JSON)
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        return ok(FeedJson.write(require(id)));
    }

    @POST
    @Produces(ContentType.JSON)
    @Consumes(ContentType.JSON)
    public CompletionStage<Response> add(@Context HttpServerRequest request, @Context RoutingContext call) {
        return unpacking
                .whole(request, MOST_BYTES, bytes -> put(FeedJson.read(TextDecoder.utf8(bytes)), call))
                .toCompletionStage();
    }

    @POST
    @Consumes("*/*")
    @Produces(ContentType.JSON)
    public Response anotherType(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type) {
        throw ContentType.of(type).unsupported(ContentType.JSON);
    }

    private CompletionStage<Response> put(Feed feed, RoutingContext call) {
        return AuditEntry.of(call, "add-feed", feed.id())
                .recorded(store.put(feed))
                .thenApply(done -> ok(FeedJson.write(require(feed.id()))));
    }

    @DELETE
    @Produces(ContentType.JSON)
    @Path("/{id}")
    public CompletionStage<Response> remove(@PathParam("id") String id, @Context RoutingContext call) {
        JsonObject gone = FeedJson.write(require(id));
        return AuditEntry.of(call, "remove-feed", id)
                .recorded(vertx.executeBlocking(() -> store.remove(id), false)
                        .compose(Future::fromCompletionStage)
                        .toCompletionStage())
                .thenApply(done -> ok(gone));
    }

    private FeedStore.Entry require(String id) {
        return store.one(id).orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is no feed " + id + "."));
    }

    private static Response ok(JsonObject body) {
        return Response.ok(body.toBuffer().getBytes()).type(ContentType.JSON).build();
    }
}
