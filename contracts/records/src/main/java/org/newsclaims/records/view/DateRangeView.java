package org.newsclaims.records.view;

import java.time.LocalDate;

/** First and last day of a happening, both inclusive; both null when no article tells. */
public record DateRangeView(LocalDate from, LocalDate to) {}
