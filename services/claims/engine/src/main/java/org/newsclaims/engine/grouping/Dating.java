package org.newsclaims.engine.grouping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/**
 * When one article came out and of which days its lead tells, in the form that comparing the dates of two needs. Days are
 * numbered since 1970.
 *
 * @param published day of publication, or {@link DaySet#UNKNOWN}
 * @param happening day of the happening, or {@link DaySet#UNKNOWN}
 * @param told first and last day, in turns, of every stretch that is past and spoken of in the lead
 */
record Dating(long published, long happening, long[] told) {
    static Dating of(Fingerprint print) {
        return new Dating(
                print.publishedAt() == null
                        ? DaySet.UNKNOWN
                        : LocalDate.ofInstant(print.publishedAt(), ZoneOffset.UTC)
                                .toEpochDay(),
                print.daySet().happening(),
                told(print.days()));
    }

    /** A mention of a day stands for the days around it, one of a month without a day for all of it. */
    private static long[] told(List<DayMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.lead() && mention.past() && mention.year() > 0)
                .flatMapToLong(mention -> {
                    YearMonth month = YearMonth.of(mention.year(), mention.month());
                    return mention.day() == 0
                            ? LongStream.of(
                                    month.atDay(1).toEpochDay(),
                                    month.atEndOfMonth().toEpochDay())
                            : LongStream.of(
                                    month.atDay(mention.day()).toEpochDay() - DayConflict.NEAR,
                                    month.atDay(mention.day()).toEpochDay() + DayConflict.NEAR);
                })
                .toArray();
    }

    /** Whether the lead tells of that day. */
    boolean tellsOf(long day) {
        for (int i = 0; i < told.length; i += 2) {
            if (told[i] <= day && day <= told[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
