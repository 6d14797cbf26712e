package org.newsclaims.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.newsclaims.records.view.AbsentWhenNull;

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
 * @param authors who wrote it, in the order of the page, or null when nobody is named
 * @param section part of the outlet it stands in, or null
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
        Instant receivedAt,
        @AbsentWhenNull List<String> authors,
        @AbsentWhenNull String section)
        implements ArticleEvent {
    public ArticleReceived {
        authors = authors == null || authors.isEmpty() ? null : List.copyOf(authors);
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** An article of which neither authors nor section are known. */
    public ArticleReceived(
            ArticleId articleId,
            String revision,
            String url,
            String outlet,
            String title,
            Instant publishedAt,
            String language,
            String externalId,
            String text,
            Instant receivedAt) {
        this(articleId, revision, url, outlet, title, publishedAt, language, externalId, text, receivedAt, null, null);
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
        ArticleReceived bare = new ArticleReceived(
                articleId, "", url, outlet, title, publishedAt, language, externalId, text, receivedAt);
        return bare.revised();
    }

    /** The same article with what else is known of it, and the revision that goes with that. */
    public ArticleReceived by(List<String> writers, String part) {
        return new ArticleReceived(
                        articleId,
                        "",
                        url,
                        outlet,
                        title,
                        publishedAt,
                        language,
                        externalId,
                        text,
                        receivedAt,
                        writers,
                        part)
                .revised();
    }

    private ArticleReceived revised() {
        String published = publishedAt == null ? null : publishedAt.toString();
        List<String> parts =
                new ArrayList<>(Arrays.asList("revision", url, outlet, title, published, language, externalId, text));
        // Left out when unknown: versions from before these fields keep their revision.
        if (authors != null || section != null) {
            parts.add(section);
            parts.addAll(authors == null ? List.of() : authors);
        }
        String digest = Digest.of(parts.toArray(String[]::new));
        return new ArticleReceived(
                articleId,
                digest,
                url,
                outlet,
                title,
                publishedAt,
                language,
                externalId,
                text,
                receivedAt,
                authors,
                section);
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
