package org.newsclaims.claims.application.log;

/**
 * The log that is there cannot be read on from where the views stand. Nothing was read and nothing changed; waiting does
 * not help, an operator has to act.
 */
public final class OtherLog extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String REMEDY =
            " Nothing is read from it. What the views hold is safe: export it (GET /v1/admin/articles), send it to ingest"
                    + " again, and rebuild (POST /v1/admin/rebuild); deploy/loss.md has the commands.";

    /** @param objection what is wrong with it, without a full stop */
    public OtherLog(String objection) {
        super("The log cannot be followed: " + objection + "." + REMEDY);
    }
}
