package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameter that every read takes. */
public class AsOfParameter {
    @QueryParam("asOf")
    @Parameter(
            description =
                    "The views as they were knowable then: only what stands in articles published up to this time;"
                            + " undated articles are left out. Counts, days, occurrences, corroboration, first reports and conflicts"
                            + " are recomputed from what remains. Which articles make one event, which statements one claim and"
                            + " which names one speaker is today's knowledge.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2017-05-03T00:00:00Z")
    String asOf;

    /** Null for now. */
    Instant time() {
        return Values.time("asOf", asOf);
    }
}
