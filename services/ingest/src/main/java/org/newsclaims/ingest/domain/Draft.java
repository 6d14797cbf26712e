package org.newsclaims.ingest.domain;

import java.util.List;

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
 * @param authors who wrote it
 * @param section part of the outlet it stands in
 */
public record Draft(
        String url,
        String outlet,
        String title,
        String publishedAt,
        String language,
        String externalId,
        String text,
        String html,
        List<String> authors,
        String section) {
    public Draft {
        authors = authors == null ? null : List.copyOf(authors);
    }
}
