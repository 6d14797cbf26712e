package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.newsclaims.problems.ProblemType;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable name of the problem
 * @param title the problem in general
 * @param status HTTP status
 * @param detail what is wrong here and what to do
 * @param parameters parameters to blame; absent when none is
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<String> parameters) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, List<String> parameters) {
        return new Problem(type.uri(), type.title(), type.status(), detail, parameters);
    }
}
