package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;
import org.newsclaims.records.view.StatementView;

/** Which statements of a given event or article are asked for. */
class StatementParameters extends SearchedParameters {
    @QueryParam("speaker")
    @Parameter(description = "Id or name of who says it.", example = "Harbour Board")
    String speaker;

    @QueryParam("outlet")
    @Parameter(description = "Outlet of the article.", example = "Reuters")
    String outlet;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the passage or the speakers' names; \"quoted phrases\", or, and -without as in a web search.",
            example = "quay reopens")
    String q;

    @QueryParam("from")
    @Parameter(description = "Published on or after this day or time.", example = "2017-05-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Published on or before this day or time, inclusive.", example = "2017-05-31")
    String to;

    @QueryParam("form")
    @Parameter(schema = @Schema(enumeration = {"direct", "mixed", "indirect"}))
    String form;

    @QueryParam("polarity")
    @Parameter(schema = @Schema(enumeration = {"affirmed", "denied", "omitted"}))
    String polarity;

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"said", "written", "believed"}))
    String kind;

    @QueryParam("min-confidence")
    @Parameter(
            description = "Found with at least this confidence.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    String minConfidence;

    /** The parameters for one event or one article, or for neither. */
    StatementFilter filter(String event, String article, String claim, Order order) {
        return new StatementFilter(
                event,
                article,
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                claim,
                Values.text("q", q),
                Values.range(from, to),
                Values.oneOf("form", form, FilterValues.FORMS),
                Values.oneOf("polarity", polarity, FilterValues.POLARITIES),
                Values.oneOf("kind", kind, FilterValues.KINDS),
                Values.share("min-confidence", minConfidence),
                order,
                time());
    }

    @Override
    Class<? extends Record> item() {
        return StatementView.class;
    }

    @Override
    String words() {
        return Values.text("q", q);
    }
}
