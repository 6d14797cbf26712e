package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.ClaimFilter;
import org.newsclaims.query.domain.ClaimSort;

/** Which claims of an event are asked for. */
public class ClaimParameters extends ClaimFilters {
    @QueryParam("sort")
    @Parameter(
            description =
                    "place: speaker by speaker as they are first heard; corroborated: most independent origins first;"
                            + " outlets: most outlets first; disputed: most conflicts first; first, newest: by first report.",
            schema =
                    @Schema(
                            enumeration = {"place", "corroborated", "outlets", "disputed", "first", "newest"},
                            defaultValue = "place"))
    String sort;

    ClaimFilter filter() {
        return filter(Values.constant("sort", sort, ClaimSort.class, ClaimSort.PLACE));
    }
}
