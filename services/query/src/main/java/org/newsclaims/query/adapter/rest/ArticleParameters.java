package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.ArticleFilter;
import org.newsclaims.records.view.ArticleView;

/** Which articles are asked for. */
class ArticleParameters extends ListParameters {
    @BeanParam
    FollowParameters follow;

    @QueryParam("external-id")
    @Parameter(
            description = "What its submitter calls it (externalId). Where several submitters use the same, there are"
                    + " several.")
    String externalId;

    @QueryParam("url")
    @Parameter(
            description =
                    "Its address, spelled as the article has it. GET /v1/articles?url= of the ingest service tells the"
                            + " id for any spelling.",
            example = "https://gazette.example/quay-to-reopen")
    String url;

    @QueryParam("outlet")
    @Parameter(description = "Who published it.", example = "Reuters")
    String outlet;

    @QueryParam("event")
    @Parameter(description = "Id of the news event it reports.")
    String event;

    @QueryParam("from")
    @Parameter(description = "Published on or after this day or time.", example = "2017-05-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Published on or before this day or time, inclusive.", example = "2017-05-31")
    String to;

    ArticleFilter filter() {
        return new ArticleFilter(
                follow.ids(this),
                Values.address("url", url),
                Values.text("external-id", externalId),
                Values.text("outlet", outlet),
                Values.text("event", event),
                Values.range(from, to),
                time());
    }

    @Override
    Class<? extends Record> item() {
        return ArticleView.class;
    }
}
