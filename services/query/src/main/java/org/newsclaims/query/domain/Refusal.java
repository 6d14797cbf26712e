package org.newsclaims.query.domain;

import java.util.List;
import java.util.Objects;

/** The one exception of this service: why a question gets no answer. Its message is meant for the caller. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Kinds of refusal; every kind is one problem type over REST. */
    public enum Kind {
        /** A body that cannot be read. */
        BAD_REQUEST,
        /** A query parameter that this call does not know, or one given twice. */
        UNKNOWN_PARAMETER,
        /** A query parameter, header or field whose value cannot be used. */
        BAD_PARAMETER,
        /** A cursor that is damaged, or that belongs to another question. */
        BAD_CURSOR,
        /** No such thing. */
        NOT_FOUND,
        /** It exists, but was not knowable at the time asked for. */
        NOT_KNOWABLE,
        /** It existed and was retracted or erased, without a survivor. */
        GONE,
        /** Changes since a place in the feed cannot be told without a gap: load everything anew. */
        OUT_OF_STEP,
        /** It goes by another id now; {@link #survivor()} tells which. */
        MOVED,
        /** The database is away, or holds no views yet. */
        UNAVAILABLE,
        /** The database took too long. */
        TOO_SLOW,
        /** More is being asked at once than this replica takes on. */
        OVERLOADED
    }

    private final Kind kind;
    private final List<String> parameters;
    private final String moved;
    private final String survivor;

    private Refusal(Kind kind, String detail, List<String> parameters, Throwable cause) {
        super(Objects.requireNonNull(detail), cause);
        this.kind = kind;
        this.parameters = List.copyOf(parameters);
        this.moved = null;
        this.survivor = null;
    }

    private Refusal(String moved, String survivor) {
        // No stack trace: leading on is an everyday answer, not a fault.
        super(moved + " is part of " + survivor + " now.", null, false, false);
        this.kind = Kind.MOVED;
        this.parameters = List.of();
        this.moved = moved;
        this.survivor = survivor;
    }

    public static Refusal of(Kind kind, String detail) {
        return new Refusal(kind, detail, List.of(), null);
    }

    /** What went by the id {@code moved} goes by the id {@code survivor} now. */
    public static Refusal moved(String moved, String survivor) {
        return new Refusal(moved, survivor);
    }

    /** A refusal that something else brought about; the cause is for the log alone. */
    public static Refusal because(Kind kind, String detail, Throwable cause) {
        return new Refusal(kind, detail, List.of(), cause);
    }

    /** A value of the parameter {@code name} that cannot be used. */
    public static Refusal badParameter(String name, String detail) {
        return new Refusal(Kind.BAD_PARAMETER, detail, List.of(name), null);
    }

    /** A parameter that should not be there. */
    public static Refusal unknownParameter(String name, String detail) {
        return new Refusal(Kind.UNKNOWN_PARAMETER, detail, List.of(name), null);
    }

    public Kind kind() {
        return kind;
    }

    /** The parameters to blame; may be empty. */
    public List<String> parameters() {
        return parameters;
    }

    /** The id that was asked for; null unless the kind is {@code MOVED}. */
    public String movedId() {
        return moved;
    }

    /** The id that answers now; null unless the kind is {@code MOVED}. */
    public String survivor() {
        return survivor;
    }
}
