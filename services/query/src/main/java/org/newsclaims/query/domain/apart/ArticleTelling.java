package org.newsclaims.query.domain.apart;

import java.time.Instant;
import java.time.LocalDate;
import org.newsclaims.records.view.TraitsView;

/**
 * What one article tells its happening by.
 *
 * @param happenedOn the day of the happening as far as it tells, or null
 * @param publishedAt or null
 * @param traits the names, numbers and words that grouping goes by
 */
public record ArticleTelling(LocalDate happenedOn, Instant publishedAt, TraitsView traits) {}
