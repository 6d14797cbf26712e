package org.newsclaims.records;

import java.time.Instant;
import java.util.Objects;

/**
 * An article, or a newer version of one, was accepted.
 *
 * @param articleId which article; revisions share it
 * @param revision which version of it: a digest of everything below but {@code receivedAt}; the same version again is
 *     the same record
 * @param url canonical address, or null
 * @param outlet who published it, or null
 * @param title headline, or null
 * @param publishedAt when it was published, or null
 * @param language BCP 47 tag, or null
 * @param externalId the submitter's own id, or null
 * @param text the text exactly as submitted (or extracted from HTML); every offset counts its Unicode code points
 * @param receivedAt when it was accepted; among revisions the latest wins, ties by revision. Never shown in a view
 */
public record ArticleReceived(
        ArticleId articleId,
        String revision,
        String url,
        String outlet,
        String title,
        Instant publishedAt,
        String language,
        String externalId,
        String text,
        Instant receivedAt)
        implements ArticleEvent {
    public ArticleReceived {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** The version of an article with these contents: {@code revision} is worked out from them. */
    public static ArticleReceived of(
            ArticleId articleId,
            String url,
            String outlet,
            String title,
            Instant publishedAt,
            String language,
            String externalId,
            String text,
            Instant receivedAt) {
        String published = publishedAt == null ? null : publishedAt.toString();
        String revision = Digest.of("revision", url, outlet, title, published, language, externalId, text);
        return new ArticleReceived(
                articleId, revision, url, outlet, title, publishedAt, language, externalId, text, receivedAt);
    }

    @Override
    public String recordId() {
        return articleId.value() + "." + revision;
    }

    @Override
    public Instant time() {
        return receivedAt;
    }
}
