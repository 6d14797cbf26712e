package org.newsclaims.engine.grouping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two articles speak of the same days.
 *
 * @param same in [0, 1]: 1 when both speak, in their leads, of the same past day
 * @param apart 0 when nothing keeps their days apart, up to 1 when the closest of them are a year apart or more
 */
record DayEvidence(double same, double apart) {
    private static final double BODY = 0.5;
    private static final int NEAR = 3;
    private static final double YEAR = 365;

    static DayEvidence of(Fingerprint a, Fingerprint b) {
        Set<Long> leadA = days(a, true);
        Set<Long> leadB = days(b, true);
        double same = meet(leadA, leadB) ? 1 : meet(days(a, false), days(b, false)) ? BODY : 0;
        return new DayEvidence(same, same > 0 ? 0 : apart(a, b));
    }

    private static boolean meet(Set<Long> a, Set<Long> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** Days as numbers within one year, with the year in front when known: comparable when both know it. */
    private static Set<Long> days(Fingerprint print, boolean lead) {
        Set<Long> days = new HashSet<>();
        for (DayMention mention : print.days()) {
            if (mention.day() > 0 && mention.past() && (!lead || mention.lead())) {
                days.add(mention.month() * 100L + mention.day());
            }
        }
        return days;
    }

    private static double apart(Fingerprint a, Fingerprint b) {
        LocalDate x = happening(a);
        LocalDate y = happening(b);
        if (x == null || y == null) {
            return 0;
        }
        long distance = Math.abs(ChronoUnit.DAYS.between(x, y));
        return distance <= NEAR ? 0 : Math.min(1, Math.log(distance / (double) NEAR) / Math.log(YEAR / NEAR));
    }

    /** The day of the happening, as far as one article tells: the first full past day of its lead, else of writing. */
    static LocalDate happening(Fingerprint print) {
        for (DayMention mention : print.days()) {
            if (mention.lead() && mention.past() && mention.day() > 0 && mention.year() > 0) {
                return LocalDate.of(mention.year(), mention.month(), mention.day());
            }
        }
        return print.written();
    }
}
