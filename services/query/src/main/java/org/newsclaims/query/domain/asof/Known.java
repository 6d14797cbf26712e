package org.newsclaims.query.domain.asof;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a statement that was knowable at the time asked for.
 *
 * @param articleId where it stands
 * @param outlet who printed it, or null
 * @param origin articles with the same origin are copies of one story; null when the article stands for itself
 * @param publishedAt when; never null, as undated articles are not knowable at any time
 */
public record Known(String articleId, String outlet, String origin, Instant publishedAt) {
    public Known {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    String originOrArticle() {
        return origin == null ? articleId : origin;
    }
}
