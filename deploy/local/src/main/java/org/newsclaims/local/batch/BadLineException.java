package org.newsclaims.local.batch;

/** One input line cannot be used; the message says why. The other lines go on. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }
}
