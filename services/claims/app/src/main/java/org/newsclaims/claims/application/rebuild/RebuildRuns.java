package org.newsclaims.claims.application.rebuild;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Port to the list of rebuilds that all replicas share. One runs at a time. */
public interface RebuildRuns {
    /**
     * Begins a run of this replica. One that gave no sign of life for half a minute counts as interrupted.
     *
     * @return its number; empty while another one runs, on whichever replica
     */
    OptionalLong begin();

    /**
     * Gives a sign of life.
     *
     * @return whether to go on; not when the run was cancelled, or taken for dead and replaced by another
     */
    boolean goesOn(long run, RebuildStatus status);

    /** Notes how it ended; of a run that was taken for dead, nothing. */
    void end(long run, RebuildStatus status);

    /** The run at hand, or the last one; empty before the first. */
    Optional<Run> latest();

    /** Asks the run at hand to end, wherever it is; {@code false} when there is none. */
    boolean cancel();

    /**
     * A run.
     *
     * @param status how it is getting on, or how it ended
     * @param runner the replica
     * @param startedAt when it began
     * @param endedAt when it ended; null while it runs
     */
    record Run(RebuildStatus status, String runner, Instant startedAt, Instant endedAt) {}
}
