package org.newsclaims.local.terminal;

/** The person at the keyboard can put this right; the message says how. Printed without a stack trace. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
