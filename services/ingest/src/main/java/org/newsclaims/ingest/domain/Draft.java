package org.newsclaims.ingest.domain;

/**
 * A submission as it came, nothing checked; every part may be null.
 *
 * @param url address of the article
 * @param outlet who published it
 * @param title headline
 * @param publishedAt RFC 3339 time, or a day
 * @param language BCP 47 tag
 * @param externalId the submitter's own id
 * @param text the text itself
 * @param html a page to take it from, instead
 */
public record Draft(
        String url,
        String outlet,
        String title,
        String publishedAt,
        String language,
        String externalId,
        String text,
        String html) {}
