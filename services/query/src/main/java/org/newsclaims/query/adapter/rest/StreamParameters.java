package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.ChangeFilter;
import org.newsclaims.query.domain.FeedPlace;
import org.newsclaims.query.domain.Refusal;

/** Which claim changes are streamed, and from where; withdrawals come whatever polarity and form are asked for. */
public class StreamParameters {
    private static final String UNNAMED = "unnamed";

    @QueryParam("event")
    @Parameter(description = "Id of the news event the claim belongs to.")
    String event;

    @BeanParam
    ClaimConditions claim;

    @QueryParam("after")
    @Parameter(
            description =
                    "Start after this sequence of the present history, or after the event with this id; 0 for the whole"
                            + " feed. Last-Event-ID goes before it. Without either the stream starts with what comes from"
                            + " now on.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^([a-z0-9]{1,32}-)?[0-9]{1,18}$"))
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
    FeedPlace position() {
        if (lastEventId == null || lastEventId.isBlank()) {
            return after == null ? null : place("after", after);
        }
        FeedPlace last = place("Last-Event-ID", lastEventId.strip());
        // What names no history may be of any.
        return FeedPlace.in(last.epoch().orElse(UNNAMED), last.sequence());
    }

    private static FeedPlace place(String name, String value) {
        return FeedPlace.read(value)
                .orElseThrow(() -> Refusal.badParameter(
                        name,
                        "\"" + name + "\" is the id of an event of this stream, such as 5d41402abc4b-17, or a whole"
                                + " number from 0."));
    }
}
