package org.newsclaims.query.adapter.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.feed.ClaimFeed;
import org.newsclaims.query.application.feed.ClaimFeedReader;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.records.ClaimChanged;

/** {@code /v1/stream}: claim changes as server-sent events. */
@Path(StreamResource.PATH)
@Tag(name = "Stream", description = "Changes as they happen")
class StreamResource {
    static final String PATH = "/v1/stream";

    private final ClaimFeed feed;
    private final ClaimEvents events;
    private final QueryConfig.Stream config;
    private final Vertx vertx;
    private final TurnsOfLoops turns;
    private final OpenStreams streams;

    StreamResource(
            ClaimFeed feed,
            ClaimEvents events,
            QueryConfig config,
            Vertx vertx,
            TurnsOfLoops turns,
            OpenStreams streams) {
        this.feed = feed;
        this.events = events;
        this.config = config.stream();
        this.vertx = vertx;
        this.turns = turns;
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamClaimChanges",
            summary = "Claims as they appear, change and go away",
            description =
                    "Events named created, updated and withdrawn carry a ClaimChanged; their id is the place in the"
                            + " feed, which has no gaps in commit order: the epoch of its history, a hyphen, and the"
                            + " sequence. Reconnecting with Last-Event-ID goes on right after it."
                            + " Where that is impossible an event named reset says why: load anew what you hold, the stream goes"
                            + " on from the id of that event. A comment comes at least every 15 seconds, with the place reached"
                            + " as id. A client that stops reading is disconnected and may reconnect where it was. Withdrawals come whatever"
                            + " polarity and form are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ClaimChanged.class)))
    public CompletionStage<Void> stream(@BeanParam StreamParameters parameters, @Context HttpServerRequest request) {
        FeedStart after = parameters.start();
        io.vertx.core.Context loop = vertx.getOrCreateContext();
        CompletableFuture<Void> sent = new CompletableFuture<>();
        // Nothing is sent before the stream is open: what keeps it from opening is a problem document.
        feed.open(after, parameters.speaker(), parameters.filter())
                .whenComplete((reader, failure) -> loop.runOnContext(now -> {
                    if (failure == null) {
                        send(reader, after != null, request).thenAccept(sent::complete);
                    } else {
                        sent.completeExceptionally(failure);
                    }
                }));
        return sent;
    }

    private CompletionStage<Void> send(ClaimFeedReader reader, boolean resumed, HttpServerRequest request) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        if (request.method() == HttpMethod.HEAD) {
            reader.close();
            return CompletableFuture.completedStage(null);
        }
        return new OpenStream(reader, events, request, vertx, streams, turns.here(), config).run(resumed);
    }
}
