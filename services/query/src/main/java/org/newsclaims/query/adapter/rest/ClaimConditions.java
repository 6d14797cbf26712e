package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a claim must be like, to be listed or streamed. */
class ClaimConditions {
    @QueryParam("speaker")
    @Parameter(description = "Id or name of who makes the claim.")
    String speaker;

    @QueryParam("outlet")
    @Parameter(description = "An outlet that carries the claim.")
    String outlet;

    @QueryParam("polarity")
    @Parameter(schema = @Schema(enumeration = {"affirmed", "denied", "omitted"}))
    String polarity;

    @QueryParam("form")
    @Parameter(
            description = "Form of the representative wording.",
            schema = @Schema(enumeration = {"direct", "mixed", "indirect"}))
    String form;

    @QueryParam("min-outlets")
    @Parameter(
            description = "Carried by at least so many distinct outlets.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    String minOutlets;

    String speaker() {
        return Values.text("speaker", speaker);
    }

    String outlet() {
        return Values.text("outlet", outlet);
    }

    String polarity() {
        return Values.oneOf("polarity", polarity, FilterValues.POLARITIES);
    }

    String form() {
        return Values.oneOf("form", form, FilterValues.FORMS);
    }

    Integer minOutlets() {
        return Values.count("min-outlets", minOutlets);
    }
}
