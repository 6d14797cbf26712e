package org.newsclaims.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.terms.Token;

/** Reads dates that the calendar names: "May 4, 2017", "4 May 2017", "May 4", "May 2017", "in July", "2017-05-04". */
public final class DateReader {
    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    /** Words before a month that tell it from a verb or a name. */
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "last", "early", "late", "since", "mid", "this");

    private final DateWords words;

    private DateReader(DateWords words) {
        this.words = words;
    }

    public static DateReader of(Page page) {
        return new DateReader(DateWords.of(page));
    }

    public static DateReader of(List<Token> tokens) {
        return new DateReader(DateWords.of(tokens));
    }

    /** The date that begins with this word, or null. */
    public CalendarDate at(int i) {
        int month = month(i);
        if (month > 0) {
            return monthFirst(i, month);
        }
        String word = words.lower(i);
        int day = CalendarNames.day(word);
        if (day > 0) {
            return dayFirst(i, day);
        }
        return ISO.matcher(word).matches() ? iso(i, word) : null;
    }

    /** The date whose month, or all of it, stands at this word, whether its day stands before or behind; or null. */
    public CalendarDate around(int i) {
        CalendarDate behind = month(i) > 0 || CalendarNames.day(words.lower(i)) == 0 ? at(i) : null;
        if (behind != null && behind.day() > 0 || month(i) == 0) {
            return behind;
        }
        CalendarDate before = at(i - 1);
        return before != null && before.from() < i && before.to() > i && month(i - 1) == 0 ? before : behind;
    }

    private CalendarDate monthFirst(int i, int month) {
        int next = words.behindMonth(i);
        int day = CalendarNames.day(words.lower(next));
        int last = day > 0 ? next : i;
        int behind = day > 0 ? words.behindDay(next) : next;
        int year = CalendarNames.year(words.lower(behind));
        boolean alone = day == 0 && year == 0;
        if (alone && CalendarNames.isDoubtful(words.lower(i)) && !BEFORE_MONTHS.contains(words.lower(i - 1))) {
            return null;
        }
        return valid(year, month, day, i, year > 0 ? behind + 1 : last + 1);
    }

    private CalendarDate dayFirst(int i, int day) {
        int month = month(i + 1);
        if (month == 0 || !words.isJoined(i + 1)) {
            return null;
        }
        int behind = words.behindMonth(i + 1);
        int year = CalendarNames.year(words.lower(behind));
        return valid(year, month, day, i, year > 0 ? behind + 1 : i + 2);
    }

    private CalendarDate iso(int i, String word) {
        int year = Integer.parseInt(word.substring(0, 4));
        return valid(year, Integer.parseInt(word.substring(5, 7)), CalendarNames.day(word.substring(8)), i, i + 1);
    }

    private int month(int i) {
        return words.isCapital(i) ? CalendarNames.month(words.lower(i)) : 0;
    }

    private static CalendarDate valid(int year, int month, int day, int from, int to) {
        try {
            LocalDate.of(year > 0 ? year : 2000, month, Math.max(1, day)); // 2000 had a 29 February
            return new CalendarDate(year, month, day, from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
