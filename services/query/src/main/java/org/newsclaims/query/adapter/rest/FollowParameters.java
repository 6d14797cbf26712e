package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.domain.feed.FeedStart;

/** What lists of everything take: to get a few by their ids, or what changed since a look before. */
class FollowParameters {
    @QueryParam("changed-since")
    @Parameter(
            description =
                    "Only what changed since: the followFrom of an earlier answer, the id of an event of the stream,"
                            + " a sequence of the present history, or a time. Never too little; what changed right before may come,"
                            + " too. \"gone\" names what left the list. Where the place cannot be gone on from without a gap, 410"
                            + " with the type out-of-step: load everything anew.",
            example = "5d41402abc4b-17",
            schema = @Schema(type = SchemaType.STRING))
    String changedSince;

    @QueryParam("ids")
    @Parameter(
            description =
                    "Only these, parted by commas, at most 100, all on one page; \"gone\" names those that are not in"
                            + " the list, of which the call for one by its id tells what became of them. Takes neither cursor, limit nor"
                            + " changed-since.",
            schema = @Schema(type = SchemaType.STRING))
    String ids;

    /** Whether everything is asked for, changed or not. */
    boolean everything() {
        return changedSince == null && ids == null;
    }

    /** Null for everything. */
    FeedStart since(ListParameters list) {
        if (changedSince != null && list.asOf != null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "asOf",
                    "\"changed-since\" tells what changed up to now: leave out \"asOf\", or \"changed-since\".");
        }
        return Values.feedStart("changed-since", changedSince);
    }

    /** Null for all. */
    List<String> ids(ListParameters list) {
        if (ids != null && (list.cursor != null || list.limit != null || changedSince != null)) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "ids",
                    "\"ids\" gives all of them on one page: leave out cursor, limit and changed-since.");
        }
        return Values.ids(ids);
    }

    /** For what says something of a whole list alone. */
    void refuseWith(String name, String value) {
        if (value != null && (changedSince != null || ids != null)) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" is about the whole list: leave out changed-since and ids, or \"" + name + "\".");
        }
    }

    /** For forms that have no place for what is gone. */
    void refuse() {
        if (changedSince != null || ids != null) {
            String name = changedSince != null ? "changed-since" : "ids";
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name
                            + "\" tells what is gone, too, which JSON and NDJSON alone have a place for: ask for one of"
                            + " them, or leave it out.");
        }
    }
}
