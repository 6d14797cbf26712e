package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.ClaimFilter;

/** Which claims of an event are asked for. */
public class ClaimParameters extends ListParameters {
    @QueryParam("speaker")
    @Parameter(description = "Id or name of who says it.")
    String speaker;

    @QueryParam("outlet")
    @Parameter(description = "An outlet that carries it.")
    String outlet;

    @QueryParam("polarity")
    @Parameter(schema = @Schema(enumeration = {"affirmed", "denied", "omitted"}))
    String polarity;

    @QueryParam("form")
    @Parameter(
            description = "Form of the representative wording.",
            schema = @Schema(enumeration = {"direct", "mixed", "indirect"}))
    String form;

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"said", "written", "believed"}))
    String kind;

    @QueryParam("min-outlets")
    @Parameter(
            description = "Carried by at least so many distinct outlets.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    String minOutlets;

    @QueryParam("min-confidence")
    @Parameter(
            description = "At least one occurrence was found with this confidence.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    String minConfidence;

    ClaimFilter filter() {
        return new ClaimFilter(
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                Values.oneOf("polarity", polarity, Vocabulary.POLARITIES),
                Values.oneOf("form", form, Vocabulary.FORMS),
                Values.oneOf("kind", kind, Vocabulary.KINDS),
                Values.count("min-outlets", minOutlets),
                Values.share("min-confidence", minConfidence));
    }
}
