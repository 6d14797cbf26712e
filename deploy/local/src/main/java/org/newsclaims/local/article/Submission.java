package org.newsclaims.local.article;

import java.util.Objects;

/**
 * One article on its way to ingest.
 *
 * @param origin file, or file and line, for messages
 * @param json one JSON object without a line break, as {@code POST /v1/articles} takes it
 */
public record Submission(String origin, String json) {
    public Submission {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(json, "json");
    }
}
