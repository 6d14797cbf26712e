package org.newsclaims.claims.application.operations;

/** A record that cannot be read, or that the engine fails on. The message says why on one line, without the content. */
public final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRecord(String cause) {
        super(cause);
    }
}
