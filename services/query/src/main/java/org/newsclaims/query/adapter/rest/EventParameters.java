package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.query.domain.filter.EventSort;
import org.newsclaims.records.view.EventView;

/** Which events are asked for. */
class EventParameters extends SearchedParameters {
    @QueryParam("q")
    @Parameter(
            description =
                    "Words in title, participants, or passages and speakers of claims; \"quoted phrases\", or, and -without as in a web search.",
            example = "quay reopens")
    String q;

    @QueryParam("speaker")
    @Parameter(description = "Id or name of somebody who says something in it.", example = "Ada Brandt")
    String speaker;

    @QueryParam("outlet")
    @Parameter(description = "An outlet that reports it.", example = "Reuters")
    String outlet;

    @QueryParam("min-outlets")
    @Parameter(
            description = "Reported by at least so many distinct outlets.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    String minOutlets;

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
            description =
                    "relevance: best match with q first, the default with q; newest: latest publication first, the"
                            + " default otherwise; oldest: earliest first publication first; date: latest happening first;"
                            + " articles, outlets, origins (copies of one story count once), claims, disputed (conflicts between"
                            + " claims): most first. Conflicts are counted for the present alone, so disputed takes no asOf.",
            schema =
                    @Schema(
                            enumeration = {
                                "relevance",
                                "newest",
                                "oldest",
                                "date",
                                "articles",
                                "outlets",
                                "origins",
                                "claims",
                                "disputed"
                            }))
    String sort;

    EventFilter filter() {
        EventSort order =
                Values.constant("sort", sort, EventSort.class, q == null ? EventSort.NEWEST : EventSort.RELEVANCE);
        if (order == EventSort.RELEVANCE) {
            Values.requireWords(q);
        }
        if (order == EventSort.DISPUTED && asOf != null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "sort",
                    "\"sort=disputed\" counts the conflicts of the present: leave out asOf, or sort by claims.");
        }
        return new EventFilter(
                Values.text("q", q),
                Values.text("speaker", speaker),
                Values.text("outlet", outlet),
                Values.count("min-outlets", minOutlets),
                Values.range(from, to),
                order,
                time());
    }

    @Override
    Class<? extends Record> item() {
        return EventView.class;
    }

    @Override
    String words() {
        return Values.text("q", q);
    }

    @Override
    String wordy() {
        return "title";
    }

    @Override
    List<String> countable() {
        return List.of("outlet", "speaker");
    }
}
