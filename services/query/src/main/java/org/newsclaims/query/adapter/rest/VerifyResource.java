package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.newsclaims.query.application.Verifications;
import org.newsclaims.query.domain.verify.Verification;

/** {@code /v1/verify}. */
@Path(VerifyResource.PATH)
@Tag(name = "Verification", description = "Whether words stand where they are said to stand")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VerifyResource {
    static final String PATH = "/v1/verify";

    private final Verifications verifications;
    private final Replies replies;

    VerifyResource(Verifications verifications, Replies replies) {
        this.verifications = verifications;
        this.replies = replies;
    }

    @POST
    @Operation(
            operationId = "verify",
            summary = "Whether words stand in an article, where, and what differs",
            description =
                    "Of a statement, or of a quotation with the articleId or url of its article. Places count code"
                            + " points of the text that GET /v1/articles/{id} returns.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = VerifyQuestion.class),
                            examples = {
                                @ExampleObject(name = "statement", value = "{\"statementId\": \"s-4kq2\"}"),
                                @ExampleObject(
                                        name = "quotation",
                                        value = "{\"quotation\": \"the quay reopens on Friday\", \"url\":"
                                                + " \"https://gazette.example/quay\"}")
                            }))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Verification.class)))
    public CompletionStage<Response> verify(String body) {
        VerifyQuestion question = VerifyQuestion.read(body);
        return answer(question).thenApply(replies::fresh);
    }

    private CompletionStage<String> answer(VerifyQuestion question) {
        if (question.statementId() != null) {
            return verifications.ofStatement(question.statementId());
        }
        return question.articleId() != null
                ? verifications.ofQuotation(question.quotation(), question.articleId())
                : verifications.ofQuotationAt(question.quotation(), question.url());
    }
}
