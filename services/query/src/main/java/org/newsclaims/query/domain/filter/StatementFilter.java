package org.newsclaims.query.domain.filter;

import java.time.Instant;

/**
 * Which statements; every null means no restriction.
 *
 * @param event id of the news event, current
 * @param article id of the article
 * @param speaker id or name
 * @param outlet outlet of the article
 * @param claim id of the claim it is an occurrence of, current
 * @param q words as in a web search, over passage and speakers
 * @param when when the article was published; never null
 * @param minConfidence in [0, 1]
 * @param order never null
 * @param asOf the time the views are seen from, or null for now
 */
public record StatementFilter(
        String event,
        String article,
        String speaker,
        String outlet,
        String claim,
        String q,
        TimeRange when,
        String form,
        String polarity,
        String kind,
        Double minConfidence,
        Order order,
        Instant asOf) {
    /** Orders of statements. */
    public enum Order {
        /** Best match with the words searched for first. */
        RELEVANCE,
        /** Surest first. */
        CONFIDENCE,
        /** Latest publication first, undated last. */
        NEWEST,
        /** Earliest publication first, undated last, then article, then place in the text. */
        TOLD,
        /** Place in the text; for one article. */
        TEXT,
        /** The id, which never changes: nothing is met twice or missed while the views change. */
        ID
    }
}
