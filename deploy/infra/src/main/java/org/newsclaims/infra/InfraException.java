package org.newsclaims.infra;

/** Kafka or PostgreSQL did not start, stop or answer. The message says which and where. */
public final class InfraException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InfraException(String message, Throwable cause) {
        super(message, cause);
    }
}
