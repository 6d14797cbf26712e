package org.newsclaims.records;

import java.time.Instant;
import java.util.Objects;

/**
 * An article was withdrawn: it leaves every view, and comes back only if it is submitted again later.
 *
 * @param articleId which article
 * @param reason why, for the article's history, or null
 * @param erased whether its text goes from the log too; its ids then answer that they are gone
 * @param retractedAt when
 */
public record ArticleRetracted(ArticleId articleId, String reason, boolean erased, Instant retractedAt)
        implements ArticleEvent {
    public ArticleRetracted {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(retractedAt, "retractedAt");
    }

    /** A retraction that leaves every version in the log. */
    public ArticleRetracted(ArticleId articleId, String reason, Instant retractedAt) {
        this(articleId, reason, false, retractedAt);
    }

    @Override
    public String recordId() {
        return articleId.value() + ".retracted." + retractedAt.toEpochMilli();
    }

    @Override
    public Instant time() {
        return retractedAt;
    }
}
