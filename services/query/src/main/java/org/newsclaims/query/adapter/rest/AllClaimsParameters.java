package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;

/** Which claims of all are asked for. */
class AllClaimsParameters extends ClaimFilters {
    @BeanParam
    FollowParameters follow;

    @QueryParam("event")
    @Parameter(description = "Id of the news event they belong to.")
    String event;

    ClaimFilter filter() {
        return filter(ClaimSort.PLACE);
    }

    String event() {
        return Values.text("event", event);
    }
}
