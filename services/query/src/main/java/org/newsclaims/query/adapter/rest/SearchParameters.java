package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;

/** Which statements of all are asked for. */
class SearchParameters extends StatementParameters {
    @BeanParam
    FollowParameters follow;

    @QueryParam("event")
    @Parameter(description = "Id of the news event they belong to.")
    String event;

    @QueryParam("article")
    @Parameter(description = "Id of the article they stand in.")
    String article;

    @QueryParam("claim")
    @Parameter(description = "Id of the claim they are occurrences of.")
    String claim;

    @QueryParam("sort")
    @Parameter(
            description =
                    "relevance: best match with q first, the default with q; newest: latest publication first, the default"
                            + " otherwise; told: earliest publication first, within an article in text order;"
                            + " confidence: surest first; id: by id, the one to load everything by, the default with"
                            + " changed-since.",
            schema = @Schema(enumeration = {"relevance", "newest", "told", "confidence", "id"}))
    String sort;

    StatementFilter filter() {
        Values.oneOf("sort", sort, FilterValues.STATEMENT_SORTS);
        Order usual = follow.changedSince != null ? Order.ID : q == null ? Order.NEWEST : Order.RELEVANCE;
        Order order = Values.constant("sort", sort, Order.class, usual);
        if (order == Order.RELEVANCE) {
            Values.requireWords(q);
        }
        return filter(Values.text("event", event), Values.text("article", article), Values.text("claim", claim), order);
    }
}
