package org.newsclaims.problems;

import java.util.Objects;

/** The one exception of the services' own: why a request is not granted. Its message is meant for the caller. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String field;
    private final Long limit;

    private Refusal(ProblemType type, String detail, String field, Long limit, Throwable cause) {
        // No stack trace without a cause: refusing is an everyday answer, not a fault.
        super(Objects.requireNonNull(detail, "detail"), cause, false, cause != null);
        this.type = Objects.requireNonNull(type, "type");
        this.field = field;
        this.limit = limit;
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, null, null, null);
    }

    /** A refusal to be blamed on one field, parameter or header. */
    public static Refusal of(ProblemType type, String field, String detail) {
        return new Refusal(type, detail, field, null, null);
    }

    /** A refusal because something is beyond a limit; the field may be null. */
    public static Refusal beyond(ProblemType type, String field, long limit, String detail) {
        return new Refusal(type, detail, field, limit, null);
    }

    /** A refusal that something else brought about; the cause is for the log alone. */
    public static Refusal because(ProblemType type, String detail, Throwable cause) {
        return new Refusal(type, detail, null, null, cause);
    }

    public ProblemType type() {
        return type;
    }

    /** Field, parameter or header to blame, or null. */
    public String field() {
        return field;
    }

    /** The limit that was passed, or null. */
    public Long limit() {
        return limit;
    }
}
