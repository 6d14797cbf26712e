package org.newsclaims.claims.application.rebuild;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newsclaims.claims.application.store.StoreUnavailable;

/** Rebuilds as an operator sees them: one at a time over all replicas, and any replica tells how it is getting on. */
public final class Rebuilds {
    private static final long BETWEEN_SIGNS_MILLIS = 1000;

    private final Rebuild rebuild;
    private final RebuildRuns runs;

    public Rebuilds(Rebuild rebuild, RebuildRuns runs) {
        this.rebuild = rebuild;
        this.runs = runs;
    }

    /** Begins a run, which the caller must then {@link #run}; empty while another one runs, on whichever replica. */
    public OptionalLong begin() {
        return runs.begin();
    }

    /** Runs to the end; for a thread of its own. */
    public void run(long run, RebuildChoices choices) {
        ScheduledExecutorService signs = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rebuild-sign-of-life");
            thread.setDaemon(true);
            return thread;
        });
        signs.scheduleWithFixedDelay(
                () -> giveSign(run), BETWEEN_SIGNS_MILLIS, BETWEEN_SIGNS_MILLIS, TimeUnit.MILLISECONDS);
        try {
            rebuild.run(choices);
        } finally {
            signs.shutdown();
        }
        end(run);
    }

    private void giveSign(long run) {
        try {
            if (!runs.goesOn(run, rebuild.status())) {
                rebuild.cancel();
            }
        } catch (RuntimeException e) {
            // The next one may get through; the rebuild itself meets what is wrong, and tells.
        }
    }

    /** A database that is away just then is asked again for as long as the run would not be taken for dead. */
    private void end(long run) {
        for (int attempt = 1; ; attempt++) {
            try {
                runs.end(run, rebuild.status());
                return;
            } catch (StoreUnavailable e) {
                if (attempt == 30) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_SIGNS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    /** The run at hand, or the last one; empty before the first. */
    public Optional<RebuildRuns.Run> latest() {
        return runs.latest();
    }

    /** Asks the run at hand to end after its batch, wherever it is; {@code false} when there is none. */
    public boolean cancel() {
        return runs.cancel();
    }
}
