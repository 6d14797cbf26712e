package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which conflicts of an event are asked for. */
class ConflictParameters extends AsOfParameter {
    @QueryParam("kind")
    @Parameter(
            description =
                    "attribution: the same words given to different speakers; polarity: affirmed and denied; silence:"
                            + " said, and said not to have been mentioned; detail: other numbers, dates or places.",
            schema = @Schema(enumeration = {"attribution", "polarity", "silence", "detail"}))
    String kind;

    /** Null for all. */
    String kind() {
        return Values.oneOf("kind", kind, FilterValues.CONFLICTS);
    }
}
