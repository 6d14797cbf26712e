package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.newsclaims.query.application.FeedReader.Batch;
import org.newsclaims.query.domain.Change;
import org.newsclaims.query.domain.FeedPlace;
import org.newsclaims.query.domain.Refusal;

/** Claim changes as server-sent events. */
final class ClaimEvents {
    private final Sse sse;
    private final Duration retry;

    ClaimEvents(Sse sse, Duration retry) {
        this.sse = sse;
        this.retry = retry;
    }

    /**
     * The first event: opens the stream at once.
     *
     * @param position the place it starts from; null for a client that knows a place already, which must not move past a
     *     reset that it has not seen
     */
    OutboundSseEvent hello(FeedPlace position) {
        OutboundSseEvent.Builder hello =
                sse.newEventBuilder().comment("claim changes").reconnectDelay(retry.toMillis());
        return position == null
                ? hello.build()
                : hello.id(String.valueOf(position)).build();
    }

    List<OutboundSseEvent> of(Batch batch) {
        List<OutboundSseEvent> events = new ArrayList<>();
        if (batch.reset() != null) {
            String reason = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(batch.reset()));
            events.add(event(
                    "reset",
                    batch.position(),
                    "{\"epoch\":\"" + batch.position().epoch().orElse("") + "\",\"sequence\":"
                            + batch.position().sequence() + ",\"reason\":\"" + reason + "\"}"));
            return events;
        }
        for (Change change : batch.changes()) {
            events.add(event(change.change(), batch.after(change), change.doc()));
        }
        if (events.isEmpty()) {
            // Tells dead connections from quiet ones, and moves the place to resume from past what was filtered out.
            events.add(sse.newEventBuilder()
                    .id(String.valueOf(batch.position()))
                    .comment("still here")
                    .build());
        }
        return events;
    }

    /** Why the stream ends; the last event of it, without an id, so that the client comes back to where it was. */
    OutboundSseEvent problem(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        ProblemType type = cause instanceof Refusal refusal ? ProblemType.of(refusal.kind()) : ProblemType.INTERNAL;
        String detail = cause instanceof Refusal ? cause.getMessage() : ErrorMapping.detail(type);
        String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(detail));
        return sse.newEventBuilder()
                .name("problem")
                .reconnectDelay(retry.toMillis())
                .data("{\"type\":\"" + type.uri() + "\",\"title\":\"" + type.title() + "\",\"status\":" + type.status()
                        + ",\"detail\":\"" + quoted + "\"}")
                .build();
    }

    private OutboundSseEvent event(String name, FeedPlace id, String data) {
        return sse.newEventBuilder()
                .name(name)
                .id(String.valueOf(id))
                .data(data)
                .build();
    }
}
