package org.newsclaims.query.domain.filter;

import java.time.Instant;
import java.util.List;

/**
 * Which articles; every null means no restriction.
 *
 * @param ids only these
 * @param url its address as the article has it
 * @param externalId what its submitter calls it
 * @param outlet who published it
 * @param event id of the news event it reports, current
 * @param when when it was published; never null
 * @param asOf the time it must have been published by, or null for now
 */
public record ArticleFilter(
        List<String> ids, String url, String externalId, String outlet, String event, TimeRange when, Instant asOf) {}
