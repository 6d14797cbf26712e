package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.domain.feed.ChangeFilter;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedStart;

/** Which claim changes are streamed, and from where; withdrawals come whatever polarity and form are asked for. */
class StreamParameters {
    private static final String UNNAMED = "unnamed";

    @QueryParam("event")
    @Parameter(description = "Id of the news event the claim belongs to.")
    String event;

    @BeanParam
    ClaimConditions claim;

    @QueryParam("after")
    @Parameter(
            description =
                    "Start after the event with this id, which may be the followFrom of a list; after this sequence of the"
                            + " present history; or with the first change recorded at this time or later. 0 for the whole"
                            + " feed. Last-Event-ID goes before it. Without either the stream starts with what comes from"
                            + " now on.",
            examples = {
                @ExampleObject(name = "id", value = "5d41402abc4b-17"),
                @ExampleObject(name = "time", value = "2031-03-04T18:00:00Z")
            },
            schema = @Schema(type = SchemaType.STRING))
    String after;

    @HeaderParam("Last-Event-ID")
    @Parameter(
            description =
                    "Id of the last event received; browsers send it by themselves when they reconnect. An id of another"
                            + " history, or one of before ids named theirs (a number alone), is answered with a reset.")
    String lastEventId;

    ChangeFilter filter() {
        return new ChangeFilter(
                Values.text("event", event), null, claim.outlet(), claim.polarity(), claim.form(), claim.minOutlets());
    }

    String speaker() {
        return claim.speaker();
    }

    /** Null for now. */
    FeedStart start() {
        if (lastEventId == null || lastEventId.isBlank()) {
            return Values.feedStart("after", after);
        }
        FeedPlace last = FeedPlace.read(lastEventId.strip())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.BAD_PARAMETER,
                        "Last-Event-ID",
                        "\"Last-Event-ID\" is the id of an event of this stream, such as 5d41402abc4b-17."));
        // What names no history may be of any.
        return FeedStart.after(FeedPlace.in(last.epoch().orElse(UNNAMED), last.sequence()));
    }
}
