package org.newsclaims.ingest.adapter.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in a line of text.
 *
 * @param date which day
 * @param start where it is printed, in UTF-16 units
 * @param end the first place after it
 */
record PrintedDay(LocalDate date, int start, int end) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s|-|/|,)\\s?(?:de |of )?(\\p{L}{3,12})\\.?(?:,|\\s|-|/)\\s?(?:de |del )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");
    /** As C's {@code ctime} prints it: the year after the time of day. */
    private static final Pattern MONTH_DAY_CLOCK = Pattern.compile(
            "(\\p{L}{3})\\s{1,2}(\\d{1,2})\\s(?:\\d{2}:\\d{2}(?::\\d{2})?)\\s(?:[A-Z]{2,5}\\s)?(\\d{4})(?!\\d)");

    private static final int LAST_MONTH = 12;

    /** The first day printed in a line; null when there is none, or it cannot be told which number is the month. */
    static PrintedDay in(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.find()) {
            return of(match, number(match, 1), number(match, 2), number(match, 3));
        }
        match = YEAR_LAST.matcher(text);
        if (match.find()) {
            return yearLast(match);
        }
        match = DAY_MONTH.matcher(text);
        if (match.find() && MonthNames.number(match.group(2)) > 0) {
            return of(match, number(match, 3), MonthNames.number(match.group(2)), number(match, 1));
        }
        match = MONTH_DAY.matcher(text);
        if (match.find() && MonthNames.number(match.group(1)) > 0) {
            return of(match, number(match, 3), MonthNames.number(match.group(1)), number(match, 2));
        }
        match = MONTH_DAY_CLOCK.matcher(text);
        if (match.find() && MonthNames.number(match.group(1)) > 0) {
            PrintedDay day = of(match, number(match, 3), MonthNames.number(match.group(1)), number(match, 2));
            // The time of day within stays to be read.
            return day == null ? null : new PrintedDay(day.date(), day.start(), match.end(2));
        }
        return null;
    }

    /** With points, the day comes first; with strokes that is so but in America, so that small numbers tell nothing. */
    private static PrintedDay yearLast(Matcher match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = number(match, 4);
        boolean pointed = match.group(2).equals(".");
        if (first > LAST_MONTH || pointed || first == second) {
            return of(match, year, second, first);
        }
        return second > LAST_MONTH ? of(match, year, first, second) : null;
    }

    private static PrintedDay of(Matcher match, int year, int month, int day) {
        try {
            return new PrintedDay(LocalDate.of(year, month, day), match.start(), match.end());
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
