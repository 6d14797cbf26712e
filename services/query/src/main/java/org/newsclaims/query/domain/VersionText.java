package org.newsclaims.query.domain;

import java.time.Instant;

/**
 * One version of an article with its text.
 *
 * @param articleId its article
 * @param revision names it among those of its article
 * @param receivedAt when it was accepted, the last time if several
 * @param publishedAt when it says it was published; or null
 * @param title its headline; or null
 * @param current whether it is the one that counts now
 * @param text its text; null of a retraction, and where the views were made before former texts were kept
 */
public record VersionText(
        String articleId,
        String revision,
        Instant receivedAt,
        Instant publishedAt,
        String title,
        boolean current,
        String text) {}
