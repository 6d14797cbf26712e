package org.newsclaims.codec;

import java.util.Objects;

/** A message that cannot be read or written. Says what is wrong with which field; never carries the content itself. */
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** Not CloudEvents 1.0 in binary or structured mode. */
        NOT_A_CLOUD_EVENT,
        /** A tombstone, which has no content to read. */
        TOMBSTONE,
        /** A type this version does not know. */
        UNKNOWN_TYPE,
        /** Not JSON, or not a JSON object. */
        MALFORMED,
        /** A field that must be there is missing or null. */
        MISSING_FIELD,
        /** A field holds another kind of JSON value than it must. */
        WRONG_TYPE,
        /** A field of the right type holds a value it cannot have. */
        BAD_VALUE
    }

    private final Kind kind;
    private final String field;

    CodecException(Kind kind, String field, String message) {
        this(kind, field, message, null);
    }

    CodecException(Kind kind, String field, String message, Throwable cause) {
        super(field == null ? message : field + ": " + message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.field = field;
    }

    public Kind kind() {
        return kind;
    }

    /** Name of the header, or path of the JSON field such as {@code claim.spans.content[0].start}; null when none. */
    public String field() {
        return field;
    }
}
