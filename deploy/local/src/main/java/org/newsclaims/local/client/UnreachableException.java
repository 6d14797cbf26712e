package org.newsclaims.local.client;

/** A service does not answer, or not as it should; the message says which one, and what to do. */
public final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreachableException(String message) {
        super(message);
    }
}
