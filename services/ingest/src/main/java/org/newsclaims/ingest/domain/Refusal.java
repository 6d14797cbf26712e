package org.newsclaims.ingest.domain;

import java.util.Objects;

/** The one exception of this service: why a request is not granted. Its message is meant for the caller. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String field;
    private final Long limit;

    private Refusal(Problem problem, String detail, String field, Long limit, Throwable cause) {
        // No stack trace without a cause: refusing is an everyday answer, not a fault.
        super(Objects.requireNonNull(detail, "detail"), cause, false, cause != null);
        this.problem = Objects.requireNonNull(problem, "problem");
        this.field = field;
        this.limit = limit;
    }

    public static Refusal of(Problem problem, String detail) {
        return new Refusal(problem, detail, null, null, null);
    }

    /** A refusal to be blamed on one field or parameter. */
    public static Refusal of(Problem problem, String field, String detail) {
        return new Refusal(problem, detail, field, null, null);
    }

    /** A refusal because something is beyond a limit; the field may be null. */
    public static Refusal beyond(Problem problem, String field, long limit, String detail) {
        return new Refusal(problem, detail, field, limit, null);
    }

    /** A refusal that something else brought about; the cause is for the log alone. */
    public static Refusal because(Problem problem, String detail, Throwable cause) {
        return new Refusal(problem, detail, null, null, cause);
    }

    public Problem problem() {
        return problem;
    }

    /** Field or parameter to blame, or null. */
    public String field() {
        return field;
    }

    /** The limit that was passed, or null. */
    public Long limit() {
        return limit;
    }
}
