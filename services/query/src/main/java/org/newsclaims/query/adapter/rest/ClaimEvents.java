package org.newsclaims.query.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.newsclaims.http.Problems;
import org.newsclaims.query.application.feed.ChangeForm;
import org.newsclaims.query.application.feed.ClaimFeedReader.Batch;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.feed.Change;
import org.newsclaims.query.domain.feed.FeedPlace;

/** What is sent on a stream (HTML standard, section 9.2): claim changes as server-sent events. */
@ApplicationScoped
class ClaimEvents implements ChangeForm {
    private final Duration retry;
    private final Problems problems;

    ClaimEvents(QueryConfig config, Problems problems) {
        this.problems = problems;
        this.retry = config.stream().retry();
    }

    /** Outside the heap, so that the bytes go to any number of connections without another copy. */
    @Override
    public ByteBuffer bytes(FeedPlace place, Change change) {
        byte[] bytes = event(change.change(), place, change.doc()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    /**
     * The first event: opens the stream at once.
     *
     * @param position the place it starts from; null for a client that knows a place already, which must not move past a
     *     reset that it has not seen
     */
    String hello(FeedPlace position) {
        return ":claim changes\n" + retry() + (position == null ? "" : "id:" + position + "\n") + "\n";
    }

    /** Why the client must load anew what it holds. */
    static String reset(Batch batch) {
        String data = "{\"epoch\":\"" + batch.position().epoch().orElse("") + "\",\"sequence\":"
                + batch.position().sequence() + ",\"reason\":" + PagedLists.quoted(batch.reset()) + "}";
        return event("reset", batch.position(), data);
    }

    /** Tells dead connections from quiet ones, and moves the place to resume from past what was filtered out. */
    static String stillHere(FeedPlace position) {
        return ":still here\nid:" + position + "\n\n";
    }

    /** Why the stream ends; the last event of it, without an id, so that the client comes back to where it was. */
    String problem(Throwable failure) {
        return "event:problem\n" + retry() + "data:"
                + problems.of(failure).json().encode() + "\n\n";
    }

    /** Not the same for all, since all of them may be cut off at once. */
    private String retry() {
        long least = retry.toMillis();
        return "retry:" + (least + ThreadLocalRandom.current().nextLong(least + 1)) + "\n";
    }

    private static String event(String name, FeedPlace id, String data) {
        return "event:" + name + "\nid:" + id + "\ndata:" + data + "\n\n";
    }
}
