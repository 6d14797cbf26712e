package org.newsclaims.query.adapter.rest;

import java.util.Locale;
import org.newsclaims.query.domain.Refusal;

/** Every problem that this service answers with: the catalogue of its errors. */
enum ProblemType {
    UNKNOWN_PARAMETER(400, "Unknown query parameter"),
    BAD_PARAMETER(400, "Unusable parameter value"),
    BAD_CURSOR(400, "Unusable cursor"),
    BAD_REQUEST(400, "Malformed request"),
    UNAUTHENTICATED(401, "No known token"),
    NOT_FOUND(404, "Not found"),
    NOT_KNOWABLE(404, "Not knowable at that time"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No such representation"),
    GONE(410, "Gone"),
    OUT_OF_STEP(410, "Load everything anew"),
    TOO_LARGE(413, "Request too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    INTERNAL(500, "Internal error"),
    UNAVAILABLE(503, "The views cannot be read"),
    TOO_SLOW(503, "The views did not answer in time"),
    OVERLOADED(503, "Too much asked at once");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Stable; says which problem it is and nothing else. */
    String uri() {
        return "urn:news-claims:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether asking again later may help. */
    boolean passing() {
        return status == 503;
    }

    /** @param kind any but {@code MOVED}, which is no problem */
    static ProblemType of(Refusal.Kind kind) {
        return valueOf(kind.name());
    }

    /** What a status that the framework chose amounts to. */
    static ProblemType of(int status) {
        for (ProblemType type : new ProblemType[] {
            NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, GONE, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
        }) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : BAD_REQUEST;
    }
}
