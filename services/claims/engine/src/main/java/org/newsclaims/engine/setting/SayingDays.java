package org.newsclaims.engine.setting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.calendar.CalendarDate;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.calendar.DateReader;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** The day something was said, from the time words nearest to the cue, counted back from the article's day. */
final class SayingDays {
    private static final List<String> NUMBERS =
            List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern UNIT = Pattern.compile("days?|weeks?");
    private static final Set<String> RELATIVE = Set.of("earlier", "before", "later", "after");

    private final Page page;
    private final LocalDate published;
    private final DateReader dates;

    /** @param published the article's day, or null */
    SayingDays(Page page, LocalDate published) {
        this.page = page;
        this.dates = DateReader.of(page);
        this.published = published;
    }

    /** The day, or null when nothing tells it. */
    LocalDate of(SettingWords frame, Range cue) {
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
        CalendarDate date = dates.around(i);
        if (date != null && date.isFull()) {
            return date.toDate();
        }
        if (published == null) {
            return null;
        }
        String word = page.lower(i);
        return switch (word) {
            case "yesterday" -> published.minusDays(page.lower(i - 1).equals("before") ? 2 : 1);
            case "today", "tonight" -> published;
            case "morning", "afternoon", "evening" -> page.lower(i - 1).equals("this") ? published : null;
            case "night" -> page.lower(i - 1).equals("last") ? published.minusDays(1) : null;
            case "ago" -> days(i) == 0 ? null : published.minusDays(days(i));
            case "earlier", "before" -> beside(i, -1);
            case "later", "after" -> beside(i, 1);
            default -> {
                DayOfWeek weekday = CalendarNames.weekday(word);
                yield weekday != null ? weekday(i, weekday.getValue()) : monthDay(date);
            }
        };
    }

    /** "Tuesday", "last Tuesday", "Tuesday last week", "Tuesday of last week"; next Tuesday nothing has been said yet. */
    private LocalDate weekday(int i, int day) {
        int next = page.lower(i + 1).equals("of") ? i + 2 : i + 1;
        if (page.lower(next + 1).equals("week") && page.lower(next).equals("last")) {
            return published.with(DayOfWeek.MONDAY).minusWeeks(1).plusDays(day - 1L);
        }
        if (page.lower(i - 1).equals("next") || page.lower(next).equals("next")) {
            return null;
        }
        return page.lower(i - 1).equals("last") ? lastWeek(day) : latest(day);
    }

    /** How many days "two weeks", "a day", "10 days" before a word are; 0 when it is something else. */
    private int days(int i) {
        String unit = page.lower(i - 1);
        String number = page.lower(i - 2);
        int listed = NUMBERS.indexOf(number);
        int count = listed >= 0 ? Math.max(1, listed) : DAY.matcher(number).matches() ? Integer.parseInt(number) : 0;
        if (number.equals("the") && unit.equals("day")) {
            count = 1;
        }
        return UNIT.matcher(unit).matches() ? count * (unit.startsWith("week") ? 7 : 1) : 0;
    }

    /** "A day earlier", "two days later": counted from the day that was named last, up to a sentence before; else unknown. */
    private LocalDate beside(int i, int direction) {
        int days = days(i);
        int first = page.sentenceRange(Math.max(0, page.sentence(i) - 1)).from();
        for (int k = i - 3; days > 0 && k >= first; k--) {
            if (!RELATIVE.contains(page.lower(k))) {
                LocalDate day = at(k);
                if (day != null) {
                    return day.plusDays((long) direction * days);
                }
            }
        }
        return null;
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
    private LocalDate monthDay(CalendarDate date) {
        if (date == null || date.day() == 0) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(published.getYear(), date.month(), date.day());
            return day.isAfter(published.plusDays(1)) ? day.minusYears(1) : day;
        } catch (DateTimeException e) {
            return null; // 29 February
        }
    }
}
