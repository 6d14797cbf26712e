package org.newsclaims.query.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.newsclaims.query.application.Feed;
import org.newsclaims.query.application.FeedReader;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.FeedStart;
import org.newsclaims.records.ClaimChanged;

/** {@code /v1/stream}: claim changes as server-sent events. */
@Path(StreamResource.PATH)
@Tag(name = "Stream", description = "Changes as they happen")
class StreamResource {
    static final String PATH = "/v1/stream";

    private final Feed feed;
    private final QueryConfig.Stream config;
    private final Vertx vertx;

    StreamResource(Feed feed, QueryConfig config, Vertx vertx) {
        this.feed = feed;
        this.config = config.stream();
        this.vertx = vertx;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
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
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ClaimChanged.class)))
    public Multi<OutboundSseEvent> stream(
            @BeanParam StreamParameters parameters, @Context Sse sse, @Context HttpServerRequest request) {
        FeedStart after = parameters.start();
        // The status is sent before the stream is opened: what would keep it from opening must be known by then.
        open(parameters, after)
                .thenAccept(FeedReader::close)
                .toCompletableFuture()
                .join();
        return events(parameters, after, new ClaimEvents(sse, config.retry()), request);
    }

    private CompletionStage<FeedReader> open(StreamParameters parameters, FeedStart after) {
        return feed.open(after, parameters.speaker(), parameters.filter());
    }

    private Multi<OutboundSseEvent> events(
            StreamParameters parameters, FeedStart after, ClaimEvents events, HttpServerRequest request) {
        CompletionStage<FeedReader> opening = open(parameters, after);
        return Uni.createFrom()
                .completionStage(opening)
                .onCancellation()
                .invoke(() -> opening.thenAccept(FeedReader::close))
                .onItem()
                .transformToMulti(reader -> {
                    OutboundSseEvent hello = events.hello(after == null ? reader.position() : null);
                    return Multi.createBy()
                            .concatenating()
                            .streams(Multi.createFrom().item(hello), changes(reader, events, request));
                })
                // The status has been sent, so the reason goes where the client listens.
                .onFailure()
                .recoverWithItem(events::problem);
    }

    private Multi<OutboundSseEvent> changes(FeedReader reader, ClaimEvents events, HttpServerRequest request) {
        StallWatch watch = new StallWatch(vertx, config.stall(), () -> cut(request.connection()));
        return Multi.createBy()
                .repeating()
                .completionStage(() -> {
                    watch.asked();
                    return reader.next(config.heartbeat());
                })
                .indefinitely()
                .onItem()
                .invoke(batch -> watch.handed())
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(events.of(batch)))
                .onTermination()
                .invoke(() -> {
                    watch.stop();
                    reader.close();
                });
    }

    /**
     * As Vert.x itself closes idle connections: closing in any other way, the channel included, would first wait until the
     * client has taken what it does not take.
     */
    private static void cut(HttpConnection connection) {
        ((ConnectionBase) connection).channelHandlerContext().close();
    }
}
