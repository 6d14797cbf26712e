package org.newsclaims.claims.application.store;

/**
 * The store is there and will not take what it was given: a value it cannot hold, a constraint that does not allow it.
 * Waiting does not help; without the record that brings it in, everything else goes on. The message names what refused it
 * and never quotes it.
 */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
