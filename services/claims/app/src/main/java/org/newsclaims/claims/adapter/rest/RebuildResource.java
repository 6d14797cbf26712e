package org.newsclaims.claims.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildStatus;

/** Making all views anew. */
@Path("/v1/admin/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RebuildResource {
    private final Rebuild rebuild;

    RebuildResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /**
     * How a rebuild is getting on.
     *
     * @param state idle, running, done, failed or cancelled
     * @param generation the generation it fills
     * @param records records taken in by this run
     * @param lag records still to read, as far as known
     * @param skipped poison left out
     * @param failure why it failed, or what a running one waits out; null when neither
     * @param report what changed, once done
     */
    public record StatusView(
            String state,
            int generation,
            long records,
            long lag,
            long skipped,
            String failure,
            RebuildStatus.Report report) {}

    /** Starts a rebuild, or resumes the one that was interrupted. */
    @POST
    public Response start(@QueryParam("on-poison") @DefaultValue("fail") String onPoison) {
        if (!onPoison.equals("fail") && !onPoison.equals("skip")) {
            throw AdminProblem.of(AdminProblem.Kind.BAD_PARAMETER, "on-poison is fail or skip.");
        }
        if (!rebuild.claim()) {
            throw AdminProblem.of(
                    AdminProblem.Kind.REBUILD_RUNNING, "GET this address to see how it is getting on, DELETE cancels.");
        }
        Thread thread = new Thread(() -> rebuild.run(onPoison.equals("skip")), "rebuild");
        thread.setDaemon(true);
        thread.start();
        return Response.accepted(status()).build();
    }

    /** Tells how the present or last run of this process is getting on. */
    @GET
    public StatusView status() {
        RebuildStatus status = rebuild.status();
        return new StatusView(
                status.state().name().toLowerCase(Locale.ROOT),
                status.generation(),
                status.records(),
                status.lag(),
                status.skipped(),
                status.failure(),
                status.report());
    }

    /** Ends the run after the batch at hand; it can be resumed. */
    @DELETE
    public Response cancel() {
        if (rebuild.status().state() != RebuildStatus.State.RUNNING) {
            throw AdminProblem.of(AdminProblem.Kind.NO_REBUILD_RUNNING, "POST starts one.");
        }
        rebuild.cancel();
        return Response.accepted(status()).build();
    }
}
