package org.newsclaims.engine.attribution;

/**
 * What the second stage makes of one candidate.
 *
 * @param cue the candidate
 * @param window where it looked
 * @param path best labels of the window's tokens
 * @param logProbability log probability of that whole path
 * @param some probability that the cue has any content
 * @param facts numbers about it that the judge weighs
 */
public record Proposal(Candidate cue, Window window, byte[] path, double logProbability, double some, double[] facts) {
    /** Whether the best path has content at all. */
    public boolean hasContent() {
        for (byte label : path) {
            if (Labels.role(label) == Labels.CONTENT) {
                return true;
            }
        }
        return false;
    }
}
