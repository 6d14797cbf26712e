package org.newsclaims.engine.setting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** The day something was said, from the time words nearest to the cue, counted back from the article's day. */
final class SayingDays {
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("(st|nd|rd|th)$");
    private static final List<String> NUMBERS =
            List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    private final Page page;
    private final LocalDate published;

    /** @param published the article's day, or null */
    SayingDays(Page page, LocalDate published) {
        this.page = page;
        this.published = published;
    }

    /** The day, or null when nothing tells it. */
    LocalDate of(Frame frame, Range cue) {
        LocalDate best = null;
        int distance = Integer.MAX_VALUE;
        for (int i : frame.words()) {
            LocalDate day = at(i);
            if (day != null && Math.abs(i - cue.from()) < distance) {
                best = day;
                distance = Math.abs(i - cue.from());
            }
        }
        return best;
    }

    private LocalDate at(int i) {
        LocalDate full = new PrintedDate(page).at(i);
        if (full != null || published == null) {
            return full;
        }
        String word = page.lower(i);
        if (word.equals("yesterday")) {
            return published.minusDays(1);
        }
        if (word.equals("today") || word.equals("tonight")) {
            return published;
        }
        if (word.equals("ago")) {
            return ago(i);
        }
        int day = Months.day(word);
        if (day > 0 && page.lower(i + 1).equals("last") && page.lower(i + 2).equals("week")) {
            return published.with(DayOfWeek.MONDAY).minusWeeks(1).plusDays(day - 1L);
        }
        if (day > 0) {
            return page.lower(i - 1).equals("last") ? lastWeek(day) : latest(day);
        }
        return monthDay(i);
    }

    /** "two weeks ago", "a day ago". */
    private LocalDate ago(int i) {
        String unit = page.lower(i - 1);
        int count = NUMBERS.indexOf(page.lower(i - 2));
        if (count < 0 || !unit.matches("days?|weeks?")) {
            return null;
        }
        int days = Math.max(1, count); // "a" is one
        return unit.startsWith("week") ? published.minusWeeks(days) : published.minusDays(days);
    }

    /** A Monday in Wednesday's paper is two days back, a Wednesday the same day. */
    private LocalDate latest(int day) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day, 7);
        return published.minusDays(back);
    }

    private LocalDate lastWeek(int day) {
        LocalDate latest = latest(day);
        return latest.equals(published) ? latest.minusDays(7) : latest;
    }

    /** "May 4", "4 May": in the year that puts it at or before publication. */
    private LocalDate monthDay(int i) {
        int month = page.capitalised(i) ? Months.of(page.lower(i)) : 0;
        if (month == 0) {
            return null;
        }
        int next = page.form(i + 1).equals(".") ? i + 2 : i + 1;
        String digits = NUMBERED.matcher(page.lower(next)).matches() ? page.lower(next) : page.lower(i - 1);
        digits = ORDINAL.matcher(digits).replaceAll("");
        if (!DAY.matcher(digits).matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(published.getYear(), month, Integer.parseInt(digits));
            return day.isAfter(published.plusDays(1)) ? day.minusYears(1) : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
