package org.newsclaims.local.batch;

/**
 * A line of {@code group}.
 *
 * @param id as given
 * @param eventId the news event it reports
 */
public record GroupedArticle(String id, String eventId) {}
