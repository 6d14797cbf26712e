package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;

/** Which claims of an event are asked for. */
class ClaimParameters extends ClaimFilters {
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

    @QueryParam("occurrences")
    @Parameter(
            description =
                    "all: each claim with all its occurrences. first: a claim with more than ten has the first ten and the"
                            + " best one, tells in occurrenceCount how many there are, and in allOccurrences where. Left out,"
                            + " first; all in NDJSON, and always in other forms.",
            schema =
                    @Schema(
                            enumeration = {"first", "all"},
                            defaultValue = "first"))
    String occurrences;

    /** Whether to leave occurrences out of claims that have very many. */
    boolean brief(boolean unlessTold) {
        String wanted = Values.oneOf("occurrences", occurrences, List.of("first", "all"));
        return wanted == null ? unlessTold : wanted.equals("first");
    }

    @Override
    void refuseShape() {
        super.refuseShape();
        refuse("occurrences", occurrences);
    }

    ClaimFilter filter() {
        return filter(Values.constant("sort", sort, ClaimSort.class, ClaimSort.PLACE));
    }
}
