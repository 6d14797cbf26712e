package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.ClaimFilter;

/** Which claims of an event are asked for. */
public class ClaimParameters extends ListParameters {
    @BeanParam
    ClaimConditions claim;

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"said", "written", "believed"}))
    String kind;

    @QueryParam("min-confidence")
    @Parameter(
            description = "At least one occurrence was found with this confidence.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    String minConfidence;

    ClaimFilter filter() {
        return new ClaimFilter(
                claim.speaker(),
                claim.outlet(),
                claim.polarity(),
                claim.form(),
                Values.oneOf("kind", kind, Vocabulary.KINDS),
                claim.minOutlets(),
                Values.share("min-confidence", minConfidence));
    }
}
