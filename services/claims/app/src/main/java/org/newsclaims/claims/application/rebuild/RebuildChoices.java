package org.newsclaims.claims.application.rebuild;

/**
 * What whoever asks for a rebuild has decided beforehand.
 *
 * @param skipPoison whether records that cannot be projected are left out; otherwise they end the run
 * @param giveUpMissing whether articles that readers see go when the log does not hold them; otherwise they end the run. Can
 *     be only when the log was made anew or cut off
 */
public record RebuildChoices(boolean skipPoison, boolean giveUpMissing) {
    /** Nothing is left out, and nothing given up. */
    public static final RebuildChoices STRICT = new RebuildChoices(false, false);
}
