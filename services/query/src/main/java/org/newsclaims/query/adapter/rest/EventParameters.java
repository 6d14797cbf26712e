package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.EventFilter;
import org.newsclaims.query.domain.EventSort;

/** Which events are asked for. */
public class EventParameters extends ListParameters {
    @QueryParam("q")
    @Parameter(
            description =
                    "Words in title, participants or claims; \"quoted phrases\", or, and -without as in a web search.",
            example = "safe zones")
    String q;

    @QueryParam("speaker")
    @Parameter(description = "Id or name of somebody who says something in it.", example = "Vladimir Putin")
    String speaker;

    @QueryParam("outlet")
    @Parameter(description = "An outlet that reports it.", example = "Reuters")
    String outlet;

    @QueryParam("from")
    @Parameter(
            description =
                    "Happened on or after this day or time. An event whose day no article tells counts by its first"
                            + " publication.",
            example = "2017-05-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Happened on or before this day or time, inclusive.", example = "2017-05-31")
    String to;

    @QueryParam("sort")
    @Parameter(
            description = "newest: latest publication first; oldest: earliest first publication first; date: latest"
                    + " happening first; articles, outlets, claims: most first.",
            schema =
                    @Schema(
                            enumeration = {"newest", "oldest", "date", "articles", "outlets", "claims"},
                            defaultValue = "newest"))
    String sort;

    EventFilter filter() {
        return new EventFilter(
                Values.text("q", q),
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                Values.range(from, to),
                Values.constant("sort", sort, EventSort.class, EventSort.NEWEST),
                time());
    }
}
