package org.newsclaims.records.view;

import java.time.Instant;
import java.util.List;

/**
 * One article as the views hold it.
 *
 * @param id article id
 * @param eventId news event it reports
 * @param revision version of the article these views were made from
 * @param url canonical address, or null
 * @param outlet who published it, or null
 * @param title headline; the first line of an article that was submitted without one; null when that is blank too
 * @param publishedAt when, or null
 * @param language BCP 47 tag, or null
 * @param externalId the submitter's own id, or null
 * @param statementCount statements found in it
 * @param text the text all spans count code points of; null in lists
 * @param authors who wrote it, in the order of the page; null when nobody is named
 * @param section part of the outlet it stands in, or null
 * @param unreadLanguage BCP 47 tag of the language it is in, where that is one that is not read, so that no statements were looked
 *     for in it; "und" when there is no telling which; null otherwise
 * @param readTo code points from the beginning of a text that is too long, or holds too much, up to which statements were looked
 *     for; null for one that was read to its end
 */
public record ArticleView(
        String id,
        String eventId,
        String revision,
        String url,
        String outlet,
        String title,
        Instant publishedAt,
        String language,
        String externalId,
        int statementCount,
        String text,
        @AbsentWhenNull List<String> authors,
        @AbsentWhenNull String section,
        @AbsentWhenNull String unreadLanguage,
        @AbsentWhenNull Integer readTo) {
    public ArticleView {
        authors = authors == null ? null : List.copyOf(authors);
    }

    /** One in a language that is read, and read to its end. */
    public ArticleView(
            String id,
            String eventId,
            String revision,
            String url,
            String outlet,
            String title,
            Instant publishedAt,
            String language,
            String externalId,
            int statementCount,
            String text,
            List<String> authors,
            String section) {
        this(
                id,
                eventId,
                revision,
                url,
                outlet,
                title,
                publishedAt,
                language,
                externalId,
                statementCount,
                text,
                authors,
                section,
                null,
                null);
    }
}
