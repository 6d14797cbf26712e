package org.newsclaims.claims.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.newsclaims.claims.application.rebuild.RebuildChoices;
import org.newsclaims.claims.application.rebuild.RebuildRuns;
import org.newsclaims.claims.application.rebuild.RebuildStatus;
import org.newsclaims.claims.application.rebuild.Rebuilds;
import org.newsclaims.http.AuditEntry;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Making all views anew. */
@Path("/v1/admin/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RebuildResource {
    private static final StatusView IDLE = new StatusView("idle", 0, 0, 0, 0, null, null, null, null, null);

    private final Rebuilds rebuilds;

    RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * How a rebuild is getting on.
     *
     * @param state idle, running, done, failed, cancelled or interrupted
     * @param generation the generation it fills
     * @param records records taken in by this run
     * @param lag records still to read, as far as known
     * @param skipped poison left out
     * @param failure why it failed, or what a running one waits out; null when neither
     * @param report what changed, once done
     * @param runner the replica that runs it; null before the first
     * @param startedAt when it began; null before the first
     * @param endedAt when it ended; null while it runs
     */
    public record StatusView(
            String state,
            int generation,
            long records,
            long lag,
            long skipped,
            String failure,
            RebuildStatus.Report report,
            String runner,
            Instant startedAt,
            Instant endedAt) {}

    /** Starts a rebuild, or resumes the one that was interrupted. */
    @POST
    public Response start(
            @QueryParam("on-poison") @DefaultValue("fail") String onPoison,
            @QueryParam("on-missing") @DefaultValue("fail") String onMissing,
            @Context RoutingContext call) {
        RebuildChoices choices = new RebuildChoices(
                isChosen("on-poison", onPoison, "skip"), isChosen("on-missing", onMissing, "accept"));
        long run = rebuilds.begin()
                .orElseThrow(() -> Refusal.of(
                        ProblemType.REBUILD_RUNNING,
                        "GET this address to see where and how it is getting on, DELETE cancels."));
        AuditEntry.of(call, "rebuild", "run-" + run).done();
        Thread thread = new Thread(() -> rebuilds.run(run, choices), "rebuild");
        thread.setDaemon(true);
        thread.start();
        return Response.accepted(status()).build();
    }

    private static boolean isChosen(String name, String value, String other) {
        if (!value.equals("fail") && !value.equals(other)) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, name, name + " is fail or " + other + ".");
        }
        return value.equals(other);
    }

    /** Tells how the present or last run is getting on, whichever replica runs it. */
    @GET
    public StatusView status() {
        return rebuilds.latest().map(RebuildResource::view).orElse(IDLE);
    }

    private static StatusView view(RebuildRuns.Run run) {
        RebuildStatus status = run.status();
        return new StatusView(
                status.state().name().toLowerCase(Locale.ROOT),
                status.generation(),
                status.records(),
                status.lag(),
                status.skipped(),
                status.failure(),
                status.report(),
                run.runner(),
                run.startedAt(),
                run.endedAt());
    }

    /** Ends the run after the batch at hand, whichever replica runs it; it can be resumed. */
    @DELETE
    public Response cancel(@Context RoutingContext call) {
        if (!rebuilds.cancel()) {
            throw Refusal.of(ProblemType.NO_REBUILD_RUNNING, "POST starts one.");
        }
        AuditEntry.of(call, "cancel-rebuild", "running").done();
        return Response.accepted(status()).build();
    }
}
