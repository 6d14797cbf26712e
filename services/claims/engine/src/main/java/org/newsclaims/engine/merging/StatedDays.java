package org.newsclaims.engine.merging;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.calendar.CalendarDate;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.calendar.DateReader;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Token;

/**
 * The dates a statement gives, as it gives them.
 *
 * @param weekdays lower case
 * @param months 1 to 12, said with or without a day
 * @param dates "7-2" for 2 July
 * @param years four digits
 * @param tokens numbers of the tokens that make them
 * @param printed as printed, with commas
 */
record StatedDays(
        Set<String> weekdays, Set<String> months, Set<String> dates, Set<String> years, BitSet tokens, String printed) {
    static StatedDays read(List<Token> tokens) {
        StatedDays days =
                new StatedDays(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new BitSet(), "");
        DateReader dates = DateReader.of(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            CalendarDate date = dates.at(i);
            if (date != null) {
                days.add(date, tokens);
                i = date.to() - 1;
            } else {
                days.add(i, Stems.bare(tokens.get(i).text()));
            }
        }
        return new StatedDays(
                days.weekdays, days.months, days.dates, days.years, days.tokens, printed(tokens, days.tokens));
    }

    private void add(CalendarDate date, List<Token> words) {
        String month = Integer.toString(date.month());
        months.add(month);
        tokens.set(date.from(), date.to());
        if (date.year() > 0) {
            years.add(Integer.toString(date.year()));
        }
        if (date.day() > 0) {
            dates.add(month + "-" + date.day());
            addSecond(month, date, words);
        }
    }

    /** "May 4-5", of whose mark nothing is left. */
    private void addSecond(String month, CalendarDate date, List<Token> words) {
        int next = date.to();
        int second = next < words.size() && date.year() == 0
                ? CalendarNames.day(Stems.bare(words.get(next).text()))
                : 0;
        if (second > 0) {
            dates.add(month + "-" + second);
            tokens.set(next);
        }
    }

    /** A day of the week, or a year alone. */
    private void add(int i, String word) {
        if (CalendarNames.weekday(word) != null) {
            weekdays.add(word);
            tokens.set(i);
        } else if (CalendarNames.year(word) > 0) {
            years.add(word);
            tokens.set(i);
        }
    }

    /** Number of the first word that makes a date; none when there is no date. */
    int place() {
        return tokens.nextSetBit(0);
    }

    /** Whether both name a weekday, a month, a date or a year, and none in common. */
    boolean differ(StatedDays other) {
        return apart(weekdays, other.weekdays)
                || apart(months, other.months)
                || apart(dates, other.dates)
                || apart(years, other.years);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether they name a weekday, a month, a date or a year in common. */
    boolean meets(StatedDays other) {
        return !isEmpty() && !other.isEmpty() && haveInCommon(other);
    }

    private boolean haveInCommon(StatedDays other) {
        return !Collections.disjoint(weekdays, other.weekdays)
                || !Collections.disjoint(months, other.months)
                || !Collections.disjoint(years, other.years);
    }

    private static String printed(List<Token> tokens, BitSet taken) {
        StringBuilder printed = new StringBuilder();
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            String between = printed.isEmpty() ? "" : taken.get(i - 1) ? " " : ", ";
            printed.append(between).append(tokens.get(i).text());
        }
        return printed.toString();
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
