package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;
import org.newsclaims.records.view.ClaimView;

/** Which claims are asked for, of one event or of all. */
class ClaimFilters extends SearchedParameters {
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

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the passage of one of its occurrences or in its speakers' names; \"quoted phrases\", or, and -without as in a web search.",
            example = "quay reopens")
    String q;

    @QueryParam("min-origins")
    @Parameter(
            description = "Carried by at least so many independent origins; copies of one story count once.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    String minOrigins;

    @QueryParam("conflict")
    @Parameter(
            description = "In conflict with another claim of the event, in this way or in any.",
            schema = @Schema(enumeration = {"any", "attribution", "polarity", "silence", "detail"}))
    String conflict;

    ClaimFilter filter(ClaimSort order) {
        return new ClaimFilter(
                claim.speaker(),
                Values.text("q", q),
                claim.outlet(),
                claim.polarity(),
                claim.form(),
                Values.oneOf("kind", kind, FilterValues.KINDS),
                claim.minOutlets(),
                Values.count("min-origins", minOrigins),
                Values.share("min-confidence", minConfidence),
                Values.oneOf("conflict", conflict, FilterValues.CONFLICTS_OR_ANY),
                order,
                time());
    }

    @Override
    Class<? extends Record> item() {
        return ClaimView.class;
    }

    @Override
    String words() {
        return Values.text("q", q);
    }
}
