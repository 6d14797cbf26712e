package org.newsclaims.http;

import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** What the statuses amount to that the framework answers with by itself. */
final class FrameworkRefusals {
    private FrameworkRefusals() {}

    /**
     * @param path the request's, as it came
     * @param allowed methods that the path has, as {@code Allow} names them
     */
    static Refusal of(int status, String path, String allowed) {
        return switch (status) {
            case 404 -> nothingAt(path);
            case 405 -> Refusal.of(ProblemType.METHOD_NOT_ALLOWED, path + " takes " + allowed + ".");
            case 406 -> Refusal.of(ProblemType.NOT_ACCEPTABLE, "Accept", "Accept leaves out all answers of this call.");
            case 413 -> Refusal.of(ProblemType.TOO_LARGE, "The request is larger than is taken.");
            case 415 -> Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type",
                    path + " takes no such body. /q/openapi tells which it takes.");
            default -> status >= 500
                    ? Refusal.of(ProblemType.INTERNAL, "The request could not be carried out.")
                    : Refusal.of(ProblemType.BAD_REQUEST, "The request's path or headers cannot be read.");
        };
    }

    static Refusal nothingAt(String path) {
        return Refusal.of(ProblemType.NOT_FOUND, "There is nothing at " + path + ". /q/openapi describes all calls.");
    }
}
