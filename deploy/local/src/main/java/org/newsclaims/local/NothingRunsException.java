package org.newsclaims.local;

/** A command needs a running system, and there is none; the message says where was looked. */
public final class NothingRunsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NothingRunsException(String message) {
        super(message);
    }
}
