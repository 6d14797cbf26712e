package org.newsclaims.engine.grouping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether the dates of two articles rule out one happening, however alike the articles are: the same people may do the
 * same thing again months later. Only articles whose publication is known can conflict; a date read from the text may be
 * that of something else.
 */
final class DayConflict {
    /** News of one happening is published within so many days, unless it names the happening's day. */
    private static final int NEWS = 10;

    private static final int NEAR = 3;

    private DayConflict() {}

    /**
     * True when both were published, more than {@value #NEWS} days apart, on happenings more than {@value #NEAR} days
     * apart, and neither speaks in its lead of the other's happening as past. Symmetric.
     */
    static boolean between(Fingerprint a, Fingerprint b) {
        if (a.publishedAt() == null || b.publishedAt() == null || !distant(a.written(), b.written(), NEWS)) {
            return false;
        }
        LocalDate one = LocalDate.ofEpochDay(a.daySet().happening());
        LocalDate other = LocalDate.ofEpochDay(b.daySet().happening());
        return distant(one, other, NEAR) && !tellsOf(a, other) && !tellsOf(b, one);
    }

    private static boolean tellsOf(Fingerprint print, LocalDate happening) {
        return print.days().stream()
                .filter(mention -> mention.lead() && mention.past() && mention.year() > 0)
                .anyMatch(mention -> fits(mention, happening));
    }

    /** Near that day, or in its month when the article names no day ("last month"). */
    private static boolean fits(DayMention mention, LocalDate happening) {
        if (mention.day() == 0) {
            return mention.year() == happening.getYear() && mention.month() == happening.getMonthValue();
        }
        return !distant(LocalDate.of(mention.year(), mention.month(), mention.day()), happening, NEAR);
    }

    private static boolean distant(LocalDate a, LocalDate b, int days) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) > days;
    }
}
