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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Speakers;
import org.newsclaims.query.domain.SpeakerProfile;
import org.newsclaims.query.domain.filter.SpeakerFilter;

/** {@code /v1/speakers}. */
@Path("/v1/speakers")
@Tag(name = "Speakers", description = "Who is heard, and for whom they speak")
@Produces(MediaType.APPLICATION_JSON)
class SpeakerResource {
    private final Speakers speakers;
    private final PagedLists lists;
    private final Exports exports;
    private final Replies replies;

    SpeakerResource(Speakers speakers, PagedLists lists, Exports exports, Replies replies) {
        this.speakers = speakers;
        this.lists = lists;
        this.exports = exports;
        this.replies = replies;
    }

    @GET
    @Operation(operationId = "listSpeakers", summary = "Canonical speakers, searched and sorted")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerShapes.Speakers.class)))
    public CompletionStage<Response> list(@BeanParam SpeakerParameters parameters, @Context UriInfo uri) {
        SpeakerFilter filter = parameters.filter();
        return lists.reply(parameters, uri, slice -> speakers.list(filter, slice));
    }

    @GET
    @Produces(Exports.OFFERED)
    @Operation(hidden = true)
    public Multi<byte[]> listLines(@BeanParam SpeakerParameters parameters, @Context UriInfo uri) {
        SpeakerFilter filter = parameters.filter();
        return exports.lines(parameters, uri, slice -> speakers.list(filter, slice));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSpeaker",
            summary = "One speaker: names, whom they speak for and who speaks for them, events, outlets, and where all"
                    + " statements are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpeakerProfile.Full.class)))
    public CompletionStage<Response> one(@PathParam("id") String id, @BeanParam AsOfParameter asOf) {
        String statements = "/v1/statements?speaker=" + URLEncoder.encode(id, StandardCharsets.UTF_8)
                + (asOf.asOf == null ? "" : "&asOf=" + URLEncoder.encode(asOf.asOf, StandardCharsets.UTF_8));
        return speakers.one(id, asOf.time(), statements).thenApply(body -> replies.json(body));
    }
}
