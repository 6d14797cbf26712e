package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.ChangeFilter;
import org.newsclaims.query.domain.Refusal;

/** Which claim changes are streamed, and from where; withdrawals come whatever polarity and form are asked for. */
public class StreamParameters {
    @QueryParam("event")
    @Parameter(description = "Id of the news event the claim belongs to.")
    String event;

    @BeanParam
    ClaimConditions claim;

    @QueryParam("after")
    @Parameter(
            description =
                    "Start after this sequence; 0 for the whole feed. Last-Event-ID goes before it. Without either"
                            + " the stream starts with what comes from now on.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    String after;

    @HeaderParam("Last-Event-ID")
    @Parameter(description = "Id of the last event received; browsers send it by themselves when they reconnect.")
    String lastEventId;

    ChangeFilter filter() {
        return new ChangeFilter(
                Values.text("event", event), null, claim.outlet(), claim.polarity(), claim.form(), claim.minOutlets());
    }

    String speaker() {
        return claim.speaker();
    }

    /** Null for now. */
    Long position() {
        return lastEventId != null && !lastEventId.isBlank()
                ? sequence("Last-Event-ID", lastEventId.strip())
                : sequence("after", after);
    }

    private static Long sequence(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            long sequence = Long.parseLong(value);
            if (sequence >= 0) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.badParameter(
                name, "\"" + name + "\" is the id of an event of this stream, a whole number from 0.");
    }
}
