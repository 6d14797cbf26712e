package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. */
public class ListParameters extends AsOfParameter {
    @QueryParam("limit")
    @Parameter(
            description = "Most items of the page; more than the service's greatest page (500 unless configured) counts"
                    + " as that. With Accept: application/x-ndjson it is the most lines in all, and where it is left out the"
                    + " whole list comes.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(
            description =
                    "Where the page before ended; taken from its \"next\", with all other parameters as they were.")
    String cursor;
}
