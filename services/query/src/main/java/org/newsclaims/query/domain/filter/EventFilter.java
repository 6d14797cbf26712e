package org.newsclaims.query.domain.filter;

import java.time.Instant;

/**
 * Which events; every null means no restriction.
 *
 * @param q words as in a web search, over title, participants, and passages and speakers of claims
 * @param speaker id or name of somebody who says something
 * @param outlet outlet of one of its articles
 * @param minOutlets least number of distinct outlets
 * @param when when it happened; an event without a date counts by its first publication
 * @param sort never null
 * @param asOf the time the views are seen from, or null for now
 */
public record EventFilter(
        String q, String speaker, String outlet, Integer minOutlets, TimeRange when, EventSort sort, Instant asOf) {}
