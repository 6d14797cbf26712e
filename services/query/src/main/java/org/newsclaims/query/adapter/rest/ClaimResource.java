package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Claims;
import org.newsclaims.records.view.ClaimView;

/** {@code /v1/claims}. */
@Path("/v1/claims")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
class ClaimResource {
    private final Claims claims;
    private final Replies replies;

    ClaimResource(Claims claims, Replies replies) {
        this.claims = claims;
        this.replies = replies;
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
