package org.newsclaims.claims.application.rebuild;

import org.newsclaims.claims.domain.GenerationDifference;

/**
 * How a rebuild is getting on.
 *
 * @param state where it stands
 * @param generation the generation it fills; 0 before the first
 * @param records records taken in by this run
 * @param lag records still to read, as far as known
 * @param skipped poison left out, when that was asked for
 * @param failure why it failed, or what a running one waits out; null when neither
 * @param report what changed, once done; null before
 */
public record RebuildStatus(
        State state, int generation, long records, long lag, long skipped, String failure, Report report) {
    /** Where a rebuild stands. */
    public enum State {
        IDLE,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /** Its replica has gone without a word; the next run goes on from there. */
        INTERRUPTED
    }

    /**
     * What the swap changed.
     *
     * @param replaced the generation that was active before
     * @param sameEngine whether both were made by the same engine
     * @param formerDigest digest of the replaced generation, when both stood at the same positions; else null
     * @param digest digest of the new one, likewise
     * @param difference what readers find changed
     */
    public record Report(
            int replaced, boolean sameEngine, String formerDigest, String digest, GenerationDifference difference) {}

    static RebuildStatus idle() {
        return new RebuildStatus(State.IDLE, 0, 0, 0, 0, null, null);
    }
}
