package org.newsclaims.ingest.adapter.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as pages print them: a day in one of the usual orders, and the time of day and zone after it, if any. A time without
 * a zone counts as UTC: nothing better is known.
 */
final class PageTimes {
    private static final int LONGEST = 200;
    private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(?:\\d{2})?Z?)?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s?([AaPp]\\.?[Mm]\\b\\.?)?"
                    + "\\s?(Z\\b|(?:UTC|GMT)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?(?!\\d)|[A-Z]{2,5}\\b)?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private PageTimes() {}

    /** The time, or null when it cannot be told or is none that anything was published at. */
    static Instant parse(String printed) {
        if (printed == null || printed.length() > LONGEST || printed.isBlank()) {
            return null;
        }
        String text = PlainText.line(printed);
        try {
            Instant time = SECONDS.matcher(text).matches() ? ofSeconds(text) : ofDay(text);
            return time == null || isDefault(time) ? null : time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException none) {
            return null;
        }
    }

    private static Instant ofSeconds(String digits) {
        long number = Long.parseLong(digits);
        return digits.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private static Instant ofDay(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            LocalTime time =
                    digits.group(4) == null ? LocalTime.MIN : LocalTime.of(number(digits, 4), number(digits, 5));
            return LocalDate.of(number(digits, 1), number(digits, 2), number(digits, 3))
                    .atTime(time)
                    .toInstant(ZoneOffset.UTC);
        }
        PrintedDay day = PrintedDay.in(text);
        return day == null ? null : withClock(day, text);
    }

    private static Instant withClock(PrintedDay day, String text) {
        // Without the day's own digits, which may look like a time of day.
        String rest = text.substring(0, day.start()) + "|" + text.substring(day.end());
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find() || number(clock, 1) > 23 || number(clock, 2) > 59) {
            return day.date().atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        int hour = number(clock, 1);
        if (clock.group(5) != null && hour <= 12) {
            hour = hour % 12 + (Character.toLowerCase(clock.group(5).charAt(0)) == 'p' ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Math.min(number(clock, 3), 59);
        int nano = clock.group(4) == null ? 0 : Integer.parseInt((clock.group(4) + "000000000").substring(0, 9));
        return day.date().atTime(hour, number(clock, 2), second, nano).toInstant(PrintedZone.offset(clock.group(6)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Years that nothing was published in, and the start of Unix time, are what programs print when they know nothing. */
    private static boolean isDefault(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR
                || year > LAST_YEAR
                || time.truncatedTo(ChronoUnit.DAYS).equals(Instant.EPOCH);
    }
}
