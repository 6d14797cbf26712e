package org.newsclaims.claims.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.operations.ParkedRecord;
import org.newsclaims.claims.application.operations.Replay;
import org.newsclaims.claims.application.operations.UnreadableRecord;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.http.AuditEntry;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Records that could not be projected. */
@Path("/v1/admin/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DeadLettersResource {
    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern CURSOR = Pattern.compile("(.+)-(\\d{1,9})@(\\d{1,18})");

    private final DeadLetterBox box;
    private final Replay replay;

    DeadLettersResource(DeadLetterBox box, Replay replay) {
        this.box = box;
        this.replay = replay;
    }

    /**
     * A parked record.
     *
     * @param topic where it stands
     * @param partition where it stands
     * @param offset where it stands
     * @param articleId the article it is about, or null when unknown
     * @param cause why it was parked
     * @param parkedAt when
     * @param state parked or replayed
     */
    public record DeadLetterView(
            String topic, int partition, long offset, String articleId, String cause, Instant parkedAt, String state) {}

    /**
     * A page of parked records.
     *
     * @param items by position
     * @param parked how many are parked altogether
     * @param oldestParkedAt when the one was parked that has been for longest, or null when none is
     * @param next path of the next page, or null
     */
    public record Page(List<DeadLetterView> items, long parked, Instant oldestParkedAt, String next) {}

    /** Lists what was parked. */
    @GET
    public Page list(@QueryParam("limit") @DefaultValue("50") String most, @QueryParam("cursor") String cursor) {
        int limit = limit(most);
        List<ParkedRecord> page = box.list(cursor == null ? null : position(cursor), limit);
        String next = page.size() < limit
                ? null
                : "/v1/admin/dead-letters?limit=" + limit + "&cursor="
                        + page.get(page.size() - 1).letter().position();
        return new Page(
                page.stream().map(DeadLettersResource::view).toList(),
                box.parkedCount(),
                box.oldestParkedAt().orElse(null),
                next);
    }

    /** Projects one parked record after all. */
    @POST
    @Path("{topic}/{partition}/{offset}/replay")
    public DeadLetterView replay(
            @PathParam("topic") String topic,
            @PathParam("partition") int partition,
            @PathParam("offset") long offset,
            @Context RoutingContext call) {
        LogPosition position = new LogPosition(new LogPartition(topic, partition), offset);
        find(position);
        return AuditEntry.of(call, "replay", position.toString()).recorded(() -> replay(position));
    }

    private DeadLetterView replay(LogPosition position) {
        try {
            replay.one(position);
        } catch (UnreadableRecord e) {
            throw Refusal.of(ProblemType.STILL_UNREADABLE, e.getMessage() + ". It stays parked.");
        }
        return view(find(position));
    }

    /** Tries all parked records. */
    @POST
    @Path("replay")
    public Replay.Outcome replayAll(@Context RoutingContext call) {
        return AuditEntry.of(call, "replay", "all").recorded(replay::all);
    }

    private ParkedRecord find(LogPosition position) {
        return box.find(position)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.UNKNOWN_DEAD_LETTER, "GET /v1/admin/dead-letters lists those there are."));
    }

    private static int limit(String most) {
        int limit = NUMBER.matcher(most).matches() ? Integer.parseInt(most) : 0;
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "limit", "limit goes from 1 to " + MOST + ".");
        }
        return limit;
    }

    private static LogPosition position(String cursor) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "cursor", "cursor is what a page's next holds.");
        }
        return new LogPosition(
                new LogPartition(parts.group(1), Integer.parseInt(parts.group(2))), Long.parseLong(parts.group(3)));
    }

    private static DeadLetterView view(ParkedRecord parked) {
        LogPosition position = parked.letter().position();
        return new DeadLetterView(
                position.partition().topic(),
                position.partition().number(),
                position.offset(),
                parked.letter().articleId(),
                parked.letter().cause(),
                parked.parkedAt(),
                parked.replayed() ? "replayed" : "parked");
    }
}
