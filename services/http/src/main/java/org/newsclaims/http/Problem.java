package org.newsclaims.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * A problem document (RFC 9457); components that are null stay out of it.
 *
 * @param type stable name of the problem
 * @param title the problem in general
 * @param status HTTP status
 * @param detail what is wrong here
 * @param field field, parameter or header to blame, or null
 * @param limit the limit that was passed, or null
 * @param parameters the same as {@code field} where that is a query parameter, or null
 * @param remedy what to do about it
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String field,
        Long limit,
        List<String> parameters,
        String remedy) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The document of a refusal. */
    static Problem of(Refusal refusal) {
        ProblemType type = refusal.type();
        boolean parameter = type == ProblemType.UNKNOWN_PARAMETER || type == ProblemType.BAD_PARAMETER;
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                refusal.getMessage(),
                refusal.field(),
                refusal.limit(),
                parameter && refusal.field() != null ? List.of(refusal.field()) : null,
                type.remedy());
    }

    /** The same as JSON. */
    public JsonObject json() {
        JsonObject json = new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (field != null) {
            json.put("field", field);
        }
        if (limit != null) {
            json.put("limit", limit);
        }
        if (parameters != null) {
            json.put("parameters", new JsonArray(parameters));
        }
        return json.put("remedy", remedy);
    }
}
