package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.StatementFilter;
import org.newsclaims.query.domain.StatementFilter.Order;

/** Which statements of all are asked for. */
public class SearchParameters extends StatementParameters {
    @QueryParam("event")
    @Parameter(description = "Id of the news event they belong to.")
    String event;

    @QueryParam("article")
    @Parameter(description = "Id of the article they stand in.")
    String article;

    @QueryParam("sort")
    @Parameter(
            description =
                    "newest: latest publication first; told: earliest publication first, within an article in text"
                            + " order.",
            schema =
                    @Schema(
                            enumeration = {"newest", "told"},
                            defaultValue = "newest"))
    String sort;

    StatementFilter filter() {
        Order order = "told".equals(Values.oneOf("sort", sort, Vocabulary.STATEMENT_SORTS)) ? Order.TOLD : Order.NEWEST;
        return filter(Values.text("event", event), Values.text("article", article), order);
    }
}
