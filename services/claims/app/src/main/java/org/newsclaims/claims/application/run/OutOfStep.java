package org.newsclaims.claims.application.run;

/**
 * The views have moved on without this projector: another one took over the partition, or a new generation was
 * activated. Nothing was changed; whoever gets it starts again from where the views stand.
 */
public final class OutOfStep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfStep(String message) {
        super(message);
    }
}
