package org.newsclaims.claims.application.store;

/** The store is away, too slow or out of space: a fault that passes, so whoever gets it waits and tries again. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
