package org.newsclaims.engine.grouping;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The days of a fingerprint in the form that comparing two of them needs.
 *
 * @param lead past days of the lead, as month * 100 + day, with the year times 10,000 in front when known; ascending
 * @param all past days of the whole article, likewise
 * @param monthsNamed one bit for each month the article names, in any year
 * @param monthsDweltOn one bit for each month of which the article tells days five times or more
 * @param happening day number (since 1970) of the happening, or {@link #UNKNOWN}
 * @param dayOfYear the same within an unknown year, 1 to 366, or 0
 * @param told whether the article itself tells that day; else it is the day of writing
 */
record DaySet(int[] lead, int[] all, int monthsNamed, int monthsDweltOn, long happening, int dayOfYear, boolean told) {
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int YEAR = 10_000;
    private static final int OFTEN = 5;

    static DaySet of(List<DayMention> mentions, LocalDate written) {
        LocalDate happening = happening(mentions, written);
        return new DaySet(
                numbers(mentions, mention -> mention.day() > 0 && mention.lead()),
                numbers(mentions, mention -> mention.day() > 0),
                mentions.stream().mapToInt(mention -> 1 << mention.month()).reduce(0, (x, y) -> x | y),
                dweltOn(mentions),
                happening == null ? UNKNOWN : happening.toEpochDay(),
                happening == null ? yearless(mentions) : happening.getDayOfYear(),
                happening == null || !happening.equals(written));
    }

    /**
     * The day of the happening, as far as one article tells: the past day it speaks of most, a mention in the lead
     * counting twice and the day of writing (which heads many articles) only when there is no other; of several the
     * first mentioned.
     */
    static LocalDate happening(List<DayMention> mentions, LocalDate written) {
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        for (DayMention mention : mentions) {
            if (mention.past() && mention.day() > 0 && mention.year() > 0) {
                LocalDate day = LocalDate.of(mention.year(), mention.month(), mention.day());
                if (!day.equals(written)) {
                    counts.merge(day, mention.lead() ? 2 : 1, Integer::sum);
                }
            }
        }
        LocalDate best = written;
        int most = 1;
        for (Map.Entry<LocalDate, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** The day spoken of most when no year is told, within a leap year; 0 when there is none. */
    private static int yearless(List<DayMention> mentions) {
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        for (DayMention mention : mentions) {
            if (mention.past() && mention.day() > 0 && mention.year() == 0) {
                counts.merge(LocalDate.of(2000, mention.month(), mention.day()), mention.lead() ? 2 : 1, Integer::sum);
            }
        }
        LocalDate best = null;
        int most = 1;
        for (Map.Entry<LocalDate, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? 0 : best.getDayOfYear();
    }

    private static int dweltOn(List<DayMention> mentions) {
        int[] counts = new int[13];
        int months = 0;
        for (DayMention mention : mentions) {
            if (mention.day() > 0 && ++counts[mention.month()] == OFTEN) {
                months |= 1 << mention.month();
            }
        }
        return months;
    }

    private static int[] numbers(List<DayMention> mentions, Predicate<DayMention> wanted) {
        return mentions.stream()
                .filter(mention -> mention.past() && wanted.test(mention))
                .mapToInt(mention -> mention.year() * YEAR + mention.month() * 100 + mention.day())
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether two sets have a day in common; a missing year fits any. */
    static boolean meet(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x % YEAR == y % YEAR && (x == y || x < YEAR || y < YEAR)) {
                    return true;
                }
            }
        }
        return false;
    }
}
